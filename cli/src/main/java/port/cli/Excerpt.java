package port.cli;

/// A source line cut to a width, with marks below the part that is meant.
///
/// @param marks blanks, then `^` under each character meant
record Excerpt(String text, String marks) {
    private static final String CUT = "...";

    /// The characters from `start` to `end` of `line` are marked and lie within what is shown.
    ///
    /// @param width how many characters of the line are shown at most
    /// @param tab what a tabulator is shown as
    static Excerpt of(String line, int start, int end, int width, String tab) {
        int from = line.length() <= width || start < width / 2 ? 0 : start - width / 2;
        int to = Math.min(line.length(), from + width);
        String before = shown(line.substring(from, Math.min(start, to)), tab);
        int marked = Math.max(1, shown(line.substring(Math.min(start, to), Math.min(end, to)), tab).length());
        String lead = from > 0 ? CUT : "";
        String text = lead + shown(line.substring(from, to), tab) + (to < line.length() ? CUT : "");
        return new Excerpt(text.stripTrailing(), " ".repeat(lead.length() + before.length()) + "^".repeat(marked));
    }

    /// The text with tabulators spread and control characters replaced: a source file must not steer the terminal.
    private static String shown(String text, String tab) {
        var shown = new StringBuilder();
        text.chars()
                .forEach(c -> {
                    if (c == '\t') {
                        shown.append(tab);
                    } else {
                        shown.append(Character.isISOControl(c) ? '\uFFFD' : (char) c);
                    }
                });
        return shown.toString();
    }
}
