package port.preprocess;

import java.util.Locale;
import port.preprocess.ConditionParser.Value;

/// The values of numbers and characters in `#if`.
final class ConditionLiterals {
    private ConditionLiterals() {}

    /// @throws ConditionFault where the token is not an integer of at most 64 bits
    static Value number(SourceToken token) {
        String text = token.text().replace("'", "").toLowerCase(Locale.ROOT);
        int radix = radix(text);
        int start = radix == 16 || radix == 2 ? 2 : 0;
        int stop = start;
        while (stop < text.length() && Character.digit(text.charAt(stop), radix) >= 0) {
            stop++;
        }
        String suffix = text.substring(stop);
        if (stop == start || !isIntegerSuffix(suffix)) {
            throw new ConditionFault(
                    token.span(), "'" + token + "' is not an integer, and cannot stand in a condition");
        }
        try {
            long bits = Long.parseUnsignedLong(text, start, stop, radix);
            return new Value(bits, suffix.indexOf('u') >= 0 || bits < 0);
        } catch (NumberFormatException _) {
            throw new ConditionFault(token.span(), "'" + token + "' does not fit in 64 bits");
        }
    }

    private static int radix(String text) {
        if (text.startsWith("0x")) {
            return 16;
        }
        if (text.startsWith("0b")) {
            return 2;
        }
        return text.startsWith("0") && text.length() > 1 && Character.isDigit(text.charAt(1)) ? 8 : 10;
    }

    private static boolean isIntegerSuffix(String suffix) {
        return switch (suffix) {
            case "", "u", "l", "ll", "ul", "ull", "lu", "llu", "z", "uz", "zu" -> true;
            default -> false;
        };
    }

    /// The value of a character constant; several characters in one are put together as gcc does.
    static Value character(SourceToken token) {
        String text = token.text();
        int open = text.indexOf('\'');
        int close = text.lastIndexOf('\'');
        if (token.has(SourceToken.FAULTY) || close <= open + 1) {
            throw new ConditionFault(token.span(), "a character constant is not closed or empty");
        }
        boolean isWide = open > 0;
        long value = 0;
        int count = 0;
        int at = open + 1;
        while (at < close) {
            if (text.charAt(at) == '\\' && at + 1 < close) {
                int stop = endOfEscape(text, at + 1, close);
                value = value << 8 | escape(text, at + 1, stop);
                at = stop;
            } else {
                value = isWide ? text.codePointAt(at) : value << 8 | text.charAt(at);
                at += Character.charCount(text.codePointAt(at));
            }
            count++;
        }
        return new Value(isWide ? value : narrow(value, count), false);
    }

    private static long narrow(long value, int count) {
        return count == 1 ? (byte) value : (int) value;
    }

    private static int endOfEscape(String text, int at, int close) {
        char kind = text.charAt(at);
        int longest = kind == 'x' ? 8 : octalLength(kind);
        int radix = kind == 'x' ? 16 : 8;
        int stop = kind == 'x' || longest == 0 ? at + 1 : at;
        while (stop < close
                && stop - at < longest + (kind == 'x' ? 1 : 0)
                && Character.digit(text.charAt(stop), radix) >= 0) {
            stop++;
        }
        return stop;
    }

    private static int octalLength(char kind) {
        return kind >= '0' && kind <= '7' ? 3 : 0;
    }

    private static long escape(String text, int at, int stop) {
        char kind = text.charAt(at);
        if (kind == 'x') {
            return stop == at + 1 ? 0 : Long.parseLong(text, at + 1, stop, 16);
        }
        if (octalLength(kind) > 0) {
            return Long.parseLong(text, at, stop, 8);
        }
        return switch (kind) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'a' -> 7;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'v' -> 11;
            case 'e' -> 27;
            default -> kind;
        };
    }
}
