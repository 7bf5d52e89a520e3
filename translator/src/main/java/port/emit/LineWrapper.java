package port.emit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Breaks a line of Java that is too long, at the comma, operator or next call of a chain that nests least.
final class LineWrapper {
    static final int WIDTH = 120;
    private static final int CONTINUATION = 8;

    /// How many ranks of places to break there are within one nesting.
    private static final int RANKS = 5;

    /// The rank of a break before the next call of a chain.
    private static final int CALL = 3;

    /// The rank of what is no place to break.
    private static final int NEVER = 4;

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
        int bestRank = Integer.MAX_VALUE;
        var nesting = new Nesting(text);
        Map<Integer, Integer> chained = chained(text);
        while (nesting.at() < Math.min(text.length(), width)) {
            int i = nesting.at();
            char c = text.charAt(i);
            int rank = RANKS * nesting.depth();
            boolean isPlace = false;
            if (c == '(' || c == '[' || c == '{') {
                opened = i + 1;
            } else if (isNextCall(text, i) && chained.get(nesting.depth()) > 1) {
                rank += CALL;
                isPlace = true;
            } else if (c == ' ') {
                rank += rank(text, i);
                isPlace = rank % RANKS != NEVER;
            }
            if (isPlace && rank <= bestRank && i > 12) {
                bestRank = rank;
                best = c == ' ' ? i + 1 : i;
            }
            nesting.next();
        }
        return best > 0 ? best : opened;
    }

    /// How many calls follow the first of a chain, by how deep they are nested.
    private static Map<Integer, Integer> chained(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (var nesting = new Nesting(text); nesting.at() < text.length(); nesting.next()) {
            if (isNextCall(text, nesting.at())) {
                counts.merge(nesting.depth(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /// Whether there is the dot of `f().g()` at `i`.
    private static boolean isNextCall(String text, int i) {
        return text.charAt(i) == '.' && i > 0 && text.charAt(i - 1) == ')' && Character.isLetter(text.charAt(i + 1));
    }

    /// How good a break at the space at `i` is within its nesting: 0 best.
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
        return before == '=' && text.charAt(i - 2) == ' ' ? 1 : NEVER;
    }

    /// Goes through the characters of a line that stand outside literals, and knows how many brackets are open in front of each.
    private static final class Nesting {
        private final String text;
        private int at;
        private int depth;

        Nesting(String text) {
            this.text = text;
            skipLiterals();
        }

        int at() {
            return at;
        }

        int depth() {
            return depth;
        }

        void next() {
            switch (text.charAt(at)) {
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth--;
                default -> {}
            }
            at++;
            skipLiterals();
        }

        private void skipLiterals() {
            while (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
                char quote = text.charAt(at++);
                while (at < text.length() && text.charAt(at) != quote) {
                    at += text.charAt(at) == '\\' ? 2 : 1;
                }
                at++;
            }
        }
    }
}
