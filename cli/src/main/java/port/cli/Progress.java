package port.cli;

/// One line on a terminal that says what is being done; nothing in a pipe.
final class Progress {
    private static final String ERASE_LINE = "\r\u001b[2K";

    private static final int BAR = 20;

    private final Terminal terminal;
    private final boolean isSilent;

    Progress(Terminal terminal, boolean isSilent) {
        this.terminal = terminal;
        this.isSilent = isSilent || !terminal.isErrTerminal();
    }

    /// Shows `text` in place of what was shown before.
    synchronized void show(String text) {
        if (!isSilent) {
            terminal.err().print(ERASE_LINE + text);
            terminal.err().flush();
        }
    }

    /// Shows `text`, how many of how many are done, and about how long the others will take.
    ///
    /// @param elapsed nanoseconds since the first began
    void show(String text, int done, int total, long elapsed) {
        String left = "";
        if (done > 0) {
            long seconds = Math.round((double) elapsed / done * (total - done) / 1e9);
            left = seconds < 60 ? ", about " + seconds + " s left" : ", about " + (seconds + 30) / 60 + " min left";
        }
        String bar = "#".repeat(BAR * done / total) + "-".repeat(BAR - BAR * done / total);
        show("[" + bar + "] " + (done + 1) + " of " + total + left + ": " + text);
    }

    /// Takes the line away.
    synchronized void clear() {
        if (!isSilent) {
            terminal.err().print(ERASE_LINE);
            terminal.err().flush();
        }
    }
}
