package port.project;

/// C++ without what only looks like code: comments, string and character literals.
final class PlainText {
    private PlainText() {}

    /// The text with a blank for each comment and each literal.
    static String of(String text) {
        var plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = hiddenEnd(text, i);
            plain.append(end > i ? ' ' : text.charAt(i));
            i = Math.max(end, i + 1);
        }
        return plain.toString();
    }

    /// The end of the comment or literal that starts at `start`; `start` where there is none.
    private static int hiddenEnd(String text, int start) {
        char c = text.charAt(start);
        if (c == '"' || c == '\'' && !isDigitSeparator(text, start)) {
            return literalEnd(text, start);
        }
        if (text.startsWith("//", start)) {
            return endOr(text.indexOf('\n', start), text);
        }
        if (text.startsWith("/*", start)) {
            int close = text.indexOf("*/", start + 2);
            return close < 0 ? text.length() : close + 2;
        }
        return start;
    }

    private static int literalEnd(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == text.charAt(start)) {
                return i + 1;
            } else if (c == '\n') {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isDigitSeparator(String text, int position) {
        return position > 0 && Character.isLetterOrDigit(text.charAt(position - 1));
    }

    private static int endOr(int found, String text) {
        return found < 0 ? text.length() : found;
    }
}
