package port.emit;

import java.util.ArrayList;
import java.util.List;

/// Breaks a line of Java that is too long, at the comma or operator that nests least.
final class LineWrapper {
    static final int WIDTH = 120;
    private static final int CONTINUATION = 8;

    private LineWrapper() {}

    /// The lines, each with its indentation; a comment stays a comment on every line.
    static List<String> wrap(String text, int indent) {
        if (text.startsWith("//")) {
            return wrapComment(text, indent);
        }
        var lines = new ArrayList<String>();
        String rest = text;
        int column = indent;
        while (column + rest.length() > WIDTH) {
            int at = breakIn(rest, WIDTH - column);
            if (at <= 0) {
                break;
            }
            lines.add(" ".repeat(column) + rest.substring(0, at).stripTrailing());
            rest = rest.substring(at).stripLeading();
            column = indent + CONTINUATION;
        }
        lines.add(" ".repeat(column) + rest);
        return lines;
    }

    private static List<String> wrapComment(String text, int indent) {
        String prefix = text.startsWith("///") ? "/// " : "// ";
        var lines = new ArrayList<String>();
        String rest = text;
        while (indent + rest.length() > WIDTH) {
            int at = rest.lastIndexOf(' ', WIDTH - indent);
            if (at <= prefix.length()) {
                break;
            }
            lines.add(" ".repeat(indent) + rest.substring(0, at));
            rest = prefix + rest.substring(at + 1);
        }
        lines.add(" ".repeat(indent) + rest);
        return lines;
    }

    /// The offset at which the next line starts, or 0 where there is no place to break.
    private static int breakIn(String text, int width) {
        int best = 0;
        int opened = 0;
        int bestDepth = Integer.MAX_VALUE;
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < Math.min(text.length(), width); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
                continue;
            }
            switch (c) {
                case '"', '\'' -> quote = c;
                case '(', '[', '{' -> {
                    depth++;
                    opened = i + 1;
                }
                case ')', ']', '}' -> depth--;
                case ' ' -> {
                    int rank = 4 * depth + rank(text, i);
                    if (rank % 4 != 3 && rank <= bestDepth && i > 12) {
                        bestDepth = rank;
                        best = i + 1;
                    }
                }
                default -> {}
            }
        }
        return best > 0 ? best : opened;
    }

    /// How good a break at the space at `i` is within its nesting: 0 best, 3 not possible.
    private static int rank(String text, int i) {
        char before = text.charAt(i - 1);
        if (before == ',' || before == ';') {
            return 0;
        }
        String after = text.substring(i + 1);
        if (after.startsWith("&& ") || after.startsWith("|| ") || after.startsWith("? ") || after.startsWith(": ")) {
            return 0;
        }
        if (after.startsWith("+ ") || after.startsWith("- ") || after.startsWith("& ") || after.startsWith("| ")) {
            return 1;
        }
        if (after.startsWith("* ") || after.startsWith("/ ") || after.startsWith("< ") || after.startsWith("== ")) {
            return 2;
        }
        return before == '=' && text.charAt(i - 2) == ' ' ? 1 : 3;
    }
}
