package port.reference.intrinsic;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;
import port.reference.machine.Context;

/// `scanf`: from bytes to stored values.
final class Scanner {
    private final Context context;
    private final byte[] format;
    private final ArgumentSlots arguments;
    private final Input input;
    private int at;
    private int stored;
    private int consumed;
    private boolean ended;

    /// Where the bytes come from.
    interface Input {
        /// The next byte, or -1.
        int read();

        /// Gives the last byte back.
        void unread(int value);
    }

    private Scanner(Context context, byte[] format, ArgumentSlots arguments, Input input) {
        this.context = context;
        this.format = format;
        this.arguments = arguments;
        this.input = input;
    }

    /// The number of values stored, or -1 if the input ends before the first.
    static int scan(Context context, Input input, long format, long arguments) {
        byte[] text = context.access.string(format);
        return new Scanner(context, text, new ArgumentSlots(context.access, arguments), input).all();
    }

    private int all() {
        while (at < format.length) {
            char c = (char) (format[at] & 0xff);
            boolean matched;
            if (isSpace(c)) {
                skipSpace();
                at++;
                matched = true;
            } else if (c == '%') {
                at++;
                matched = conversion();
            } else {
                at++;
                matched = literal(c);
            }
            if (!matched) {
                return stored == 0 && ended ? -1 : stored;
            }
        }
        return stored;
    }

    private int read() {
        int value = input.read();
        if (value < 0) {
            ended = true;
        } else {
            consumed++;
        }
        return value;
    }

    private void unread(int value) {
        if (value >= 0) {
            input.unread(value);
            consumed--;
        }
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private void skipSpace() {
        int c = read();
        while (isSpace(c)) {
            c = read();
        }
        unread(c);
    }

    private boolean literal(char expected) {
        int c = read();
        if (c == expected) {
            return true;
        }
        unread(c);
        return false;
    }

    private char next() {
        return at < format.length ? (char) (format[at] & 0xff) : 0;
    }

    private boolean conversion() {
        boolean skip = next() == '*';
        at += skip ? 1 : 0;
        int width = 0;
        while (Character.isDigit(next())) {
            width = width * 10 + next() - '0';
            at++;
        }
        int start = at;
        while (next() != 0 && "hlLzjtq".indexOf(next()) >= 0) {
            at++;
        }
        String length = new String(format, start, at - start, StandardCharsets.ISO_8859_1);
        char letter = next();
        at++;
        int most = width == 0 ? Integer.MAX_VALUE : width;
        return switch (letter) {
            case '%' -> {
                skipSpace();
                yield literal('%');
            }
            case 'n' -> {
                context.access.storeI32(arguments.integer(), consumed);
                yield true;
            }
            case 'c' -> characters(width == 0 ? 1 : width, skip);
            case 's' -> word(most, skip);
            case '[' -> set(most, skip);
            case 'd', 'u' -> integer(10, most, length, skip);
            case 'i' -> integer(0, most, length, skip);
            case 'o' -> integer(8, most, length, skip);
            case 'x', 'X', 'p' -> integer(16, most, letter == 'p' ? "l" : length, skip);
            case 'f', 'F', 'e', 'E', 'g', 'G', 'a', 'A' -> floating(most, length, skip);
            default -> false;
        };
    }

    private boolean characters(int count, boolean skip) {
        long target = skip ? 0 : arguments.integer();
        for (int i = 0; i < count; i++) {
            int c = read();
            if (c < 0) {
                return false;
            }
            if (!skip) {
                context.access.storeI8(target + i, c);
            }
        }
        stored += skip ? 0 : 1;
        return true;
    }

    private boolean word(int most, boolean skip) {
        skipSpace();
        var blanks = new BitSet();
        blanks.set('\t', '\r' + 1);
        blanks.set(' ');
        blanks.flip(0, 256);
        return matching(blanks, most, skip);
    }

    private boolean set(int most, boolean skip) {
        var members = new BitSet();
        boolean inverted = next() == '^';
        at += inverted ? 1 : 0;
        boolean first = true;
        while (next() != 0 && (first || next() != ']')) {
            int low = next();
            at++;
            int high = low;
            if (next() == '-' && at + 1 < format.length && format[at + 1] != ']') {
                high = format[at + 1] & 0xff;
                at += 2;
            }
            members.set(low, high + 1);
            first = false;
        }
        at++;
        if (inverted) {
            members.flip(0, 256);
        }
        return matching(members, most, skip);
    }

    private boolean matching(BitSet members, int most, boolean skip) {
        long target = skip ? 0 : arguments.integer();
        int count = 0;
        int c = read();
        while (c >= 0 && count < most && members.get(c)) {
            if (!skip) {
                context.access.storeI8(target + count, c);
            }
            count++;
            c = count < most ? read() : -2;
        }
        if (c >= 0) {
            unread(c);
        }
        if (count == 0) {
            return false;
        }
        if (!skip) {
            context.access.storeI8(target + count, 0);
            stored++;
        }
        return true;
    }

    private boolean integer(int base, int most, String length, boolean skip) {
        skipSpace();
        var reader = new NumberReader(this::read, this::unread, most);
        String digits = reader.integer(base);
        if (digits.isEmpty()) {
            return false;
        }
        if (!skip) {
            store(arguments.integer(), NumberReader.parse(digits, base), length);
            stored++;
        }
        return true;
    }

    private void store(long target, long value, String length) {
        switch (length) {
            case "hh" -> context.access.storeI8(target, (int) value);
            case "h" -> context.access.storeI16(target, (int) value);
            case "" -> context.access.storeI32(target, (int) value);
            default -> context.access.storeI64(target, value);
        }
    }

    private boolean floating(int most, String length, boolean skip) {
        skipSpace();
        var reader = new NumberReader(this::read, this::unread, most);
        String text = reader.floating();
        if (text.isEmpty()) {
            return false;
        }
        if (!skip) {
            long target = arguments.integer();
            if (length.toLowerCase(Locale.ROOT).startsWith("l")) {
                context.access.storeF64(target, NumberReader.toDouble(text));
            } else {
                context.access.storeF32(target, NumberReader.toFloat(text));
            }
            stored++;
        }
        return true;
    }
}
