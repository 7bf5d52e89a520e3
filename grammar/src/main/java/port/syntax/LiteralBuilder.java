package port.syntax;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.tree.TerminalNode;
import port.source.Span;

/// Builds literals from their spelling.
final class LiteralBuilder {
    private LiteralBuilder() {}

    static Expression number(String text, Span span) {
        String digits = text.replace("'", "");
        String lower = digits.toLowerCase(Locale.ROOT);
        boolean isHex = lower.startsWith("0x");
        boolean isFloating =
                lower.indexOf('.') >= 0
                        || (isHex ? lower.indexOf('p') >= 0 : !lower.startsWith("0b") && exponent(lower) >= 0);
        int end = isFloating ? floatingEnd(lower, isHex) : integerEnd(lower);
        String value = lower.substring(0, end);
        String suffix = digits.substring(end);
        if (isFloating) {
            return floating(value, suffix, span);
        }
        return integer(value, suffix, span);
    }

    private static int exponent(String lower) {
        int at = lower.indexOf('e');
        return at > 0 && at + 1 < lower.length() && "+-0123456789".indexOf(lower.charAt(at + 1)) >= 0 ? at : -1;
    }

    private static int floatingEnd(String lower, boolean isHex) {
        int i = isHex ? 2 : 0;
        char mark = isHex ? 'p' : 'e';
        while (i < lower.length()) {
            char c = lower.charAt(i);
            boolean isDigit = c == '.' || Character.digit(c, isHex ? 16 : 10) >= 0;
            if (c == mark) {
                i++;
                if (i < lower.length() && (lower.charAt(i) == '+' || lower.charAt(i) == '-')) {
                    i++;
                }
                while (i < lower.length() && Character.isDigit(lower.charAt(i))) {
                    i++;
                }
                return i;
            }
            if (!isDigit) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static int integerEnd(String lower) {
        int radix = 10;
        int i = 0;
        if (lower.startsWith("0x")) {
            radix = 16;
            i = 2;
        } else if (lower.startsWith("0b")) {
            radix = 2;
            i = 2;
        }
        while (i < lower.length() && Character.digit(lower.charAt(i), radix) >= 0) {
            i++;
        }
        return i;
    }

    private static Expression floating(String value, String suffix, Span span) {
        String digits = value.startsWith("0x") && value.indexOf('p') < 0 ? value + "p0" : value;
        return switch (suffix.toLowerCase(Locale.ROOT)) {
            case "" -> new FloatLiteral(digits, FloatSuffix.NONE, span);
            case "f" -> new FloatLiteral(digits, FloatSuffix.FLOAT, span);
            case "l" -> new FloatLiteral(digits, FloatSuffix.LONG_DOUBLE, span);
            default -> new UserLiteral(new FloatLiteral(digits, FloatSuffix.NONE, span), suffix, span);
        };
    }

    private static Expression integer(String value, String suffix, Span span) {
        boolean isDecimal = !value.startsWith("0") || value.equals("0");
        long bits = bits(value, span);
        String lower = suffix.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "", "u", "l", "ul", "lu", "ll", "ull", "llu", "z", "uz", "zu" -> {
                int longs = (int) lower.chars().filter(c -> c == 'l' || c == 'z').count();
                yield new IntegerLiteral(bits, isDecimal, lower.indexOf('u') >= 0, longs, span);
            }
            default -> new UserLiteral(new IntegerLiteral(bits, isDecimal, false, 0, span), suffix, span);
        };
    }

    private static long bits(String value, Span span) {
        try {
            if (value.startsWith("0x")) {
                return Long.parseUnsignedLong(value.substring(2), 16);
            }
            if (value.startsWith("0b")) {
                return Long.parseUnsignedLong(value.substring(2), 2);
            }
            return Long.parseUnsignedLong(value, value.startsWith("0") && value.length() > 1 ? 8 : 10);
        } catch (NumberFormatException _) {
            throw SyntaxFault.at(span, "'" + value + "' is not a number of 64 bits");
        }
    }

    static Expression character(String text, Span span) {
        CharacterEncoding encoding = encoding(text);
        int open = text.indexOf('\'');
        int close = text.lastIndexOf('\'');
        String value = unescape(text.substring(open + 1, close), encoding);
        long number = 0;
        if (encoding == CharacterEncoding.ORDINARY) {
            for (int i = 0; i < value.length(); i++) {
                number = number << 8 | value.charAt(i);
            }
            number = value.length() == 1 ? (byte) number : (int) number;
        } else {
            number = value.codePointAt(0);
        }
        var literal = new CharacterLiteral(number, encoding, span);
        String suffix = text.substring(close + 1);
        return suffix.isEmpty() ? literal : new UserLiteral(literal, suffix, span);
    }

    /// Adjacent literals, perhaps with a suffix of the user's.
    static Expression strings(List<TerminalNode> nodes, Span span) {
        StringLiteral literal = string(nodes, span);
        String last = nodes.getLast().getText();
        String suffix = last.substring(last.lastIndexOf('"') + 1);
        return suffix.isEmpty() ? literal : new UserLiteral(literal, suffix, span);
    }

    static StringLiteral string(List<TerminalNode> nodes, Span span) {
        CharacterEncoding encoding = CharacterEncoding.ORDINARY;
        for (TerminalNode node : nodes) {
            CharacterEncoding own = encoding(node.getText());
            encoding = own == CharacterEncoding.ORDINARY ? encoding : own;
        }
        var value = new StringBuilder();
        for (TerminalNode node : nodes) {
            value.append(content(node.getText(), encoding));
        }
        return new StringLiteral(value.toString(), encoding, span);
    }

    private static CharacterEncoding encoding(String text) {
        for (CharacterEncoding encoding : CharacterEncoding.values()) {
            String prefix = encoding.spelling();
            if (!prefix.isEmpty() && text.startsWith(prefix)) {
                char next = text.charAt(prefix.length());
                if (next == '"' || next == '\'' || next == 'R') {
                    return encoding;
                }
            }
        }
        return CharacterEncoding.ORDINARY;
    }

    private static String content(String text, CharacterEncoding encoding) {
        int open = text.indexOf('"');
        int close = text.lastIndexOf('"');
        if (open > 0 && text.charAt(open - 1) == 'R') {
            int paren = text.indexOf('(', open);
            int delimiter = paren - open - 1;
            return encode(text.substring(paren + 1, close - delimiter - 1), encoding);
        }
        return unescape(text.substring(open + 1, close), encoding);
    }

    private static boolean isBytes(CharacterEncoding encoding) {
        return encoding == CharacterEncoding.ORDINARY || encoding == CharacterEncoding.UTF8;
    }

    /// One character per code unit: the bytes of UTF-8 for ordinary strings.
    private static String encode(String text, CharacterEncoding encoding) {
        return isBytes(encoding)
                ? new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                : text;
    }

    private static String unescape(String text, CharacterEncoding encoding) {
        var out = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int next = text.indexOf('\\', i);
            if (next < 0) {
                next = text.length();
            }
            out.append(encode(text.substring(i, next), encoding));
            i = next < text.length() ? escape(text, next + 1, out, encoding) : next;
        }
        return out.toString();
    }

    /// Reads the escape whose character behind the backslash stands at `i`; returns the index behind it.
    private static int escape(String text, int i, StringBuilder out, CharacterEncoding encoding) {
        char c = text.charAt(i);
        int simple = "ntr0abfv\\'\"?e".indexOf(c);
        if (c == 'x') {
            int end = digits(text, i + 1, 16, Integer.MAX_VALUE);
            out.append((char) Integer.parseUnsignedInt(text.substring(i + 1, end), 16));
            return end;
        }
        if (c == 'u' || c == 'U') {
            int end = Math.min(text.length(), i + (c == 'u' ? 5 : 9));
            String point = Character.toString(Integer.parseUnsignedInt(text.substring(i + 1, end), 16));
            out.append(encode(point, encoding));
            return end;
        }
        if (c >= '0' && c <= '7') {
            int end = digits(text, i, 8, 3);
            out.append((char) Integer.parseInt(text.substring(i, end), 8));
            return end;
        }
        out.append(simple < 0 ? c : "\n\t\r\0\u0007\b\f\u000B\\'\"?\u001B".charAt(simple));
        return i + 1;
    }

    private static int digits(String text, int from, int radix, int most) {
        int i = from;
        while (i < text.length() && i - from < most && Character.digit(text.charAt(i), radix) >= 0) {
            i++;
        }
        return i;
    }
}
