package port.preprocess;

/// The operators and brackets of C++: how long they are and what digraphs stand for.
final class Punctuators {
    private Punctuators() {}

    /// The number of characters of the punctuator at `at`; a NUL or anything else stands behind the last one.
    static int length(char[] in, int at) {
        char second = in[at + 1];
        return switch (in[at]) {
            case '<' -> lengthOfLess(in, at, second);
            case '>', '*', '/', '^', '=', '!' -> second == '=' ? 2 : 1;
            case '%' -> second == '=' || second == '>' ? 2 : lengthOfHashDigraph(in, at, second);
            case '+' -> second == '+' || second == '=' ? 2 : 1;
            case '&', '|' -> second == in[at] || second == '=' ? 2 : 1;
            case '-' -> lengthOfMinus(in, at, second);
            case ':' -> second == ':' || second == '>' ? 2 : 1;
            case '#' -> second == '#' ? 2 : 1;
            case '.' -> lengthOfDot(in, at, second);
            default -> 1;
        };
    }

    /// The punctuator that `text` means.
    static String normal(String text) {
        return switch (text) {
            case "<:" -> "[";
            case ":>" -> "]";
            case "<%" -> "{";
            case "%>" -> "}";
            case "%:" -> "#";
            case "%:%:" -> "##";
            default -> text;
        };
    }

    private static int lengthOfLess(char[] in, int at, char second) {
        return switch (second) {
            case '<' -> in[at + 2] == '<' || in[at + 2] == '=' ? 3 : 2;
            case '=' -> in[at + 2] == '>' ? 3 : 2;
            case '%' -> 2;
            case ':' -> isTemplateOfGlobal(in, at) ? 1 : 2;
            default -> 1;
        };
    }

    /// `<::x` opens a template argument list, `<:::` and `<::>` begin with a digraph.
    private static boolean isTemplateOfGlobal(char[] in, int at) {
        return in[at + 2] == ':' && in[at + 3] != ':' && in[at + 3] != '>';
    }

    private static int lengthOfHashDigraph(char[] in, int at, char second) {
        if (second != ':') {
            return 1;
        }
        return in[at + 2] == '%' && in[at + 3] == ':' ? 4 : 2;
    }

    private static int lengthOfMinus(char[] in, int at, char second) {
        if (second == '>') {
            return in[at + 2] == '*' ? 3 : 2;
        }
        return second == '-' || second == '=' ? 2 : 1;
    }

    private static int lengthOfDot(char[] in, int at, char second) {
        if (second == '.' && in[at + 2] == '.') {
            return 3;
        }
        return second == '*' ? 2 : 1;
    }
}
