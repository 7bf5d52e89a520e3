package port.cli;

/// One line on a terminal that says what is being done; nothing in a pipe.
final class Progress {
    private static final String ERASE_LINE = "\r\u001b[2K";

    private final Terminal terminal;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Shows `text` in place of what was shown before.
    synchronized void show(String text) {
        if (terminal.isErrTerminal()) {
            terminal.err().print(ERASE_LINE + text);
            terminal.err().flush();
        }
    }

    /// Takes the line away.
    synchronized void clear() {
        if (terminal.isErrTerminal()) {
            terminal.err().print(ERASE_LINE);
            terminal.err().flush();
        }
    }
}
