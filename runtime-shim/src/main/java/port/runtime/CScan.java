package port.runtime;

import java.util.function.IntPredicate;

/// The conversions of `scanf`.
final class CScan {
    private final CSource source;
    private final BytePtr format;
    private final VarArgs targets;
    private long at;
    private long consumed;
    private int assigned;
    private long start;
    private boolean inputEnded;

    private CScan(CSource source, BytePtr format, VarArgs targets) {
        this.source = source;
        this.format = format;
        this.targets = targets;
    }

    /// Reads what the format asks for; returns the number of values stored, or -1 if the input ended before the first.
    static int scan(CSource source, BytePtr format, VarArgs targets) {
        return new CScan(source, format, targets).run();
    }

    private int run() {
        boolean going = true;
        while (going && format.get(at) != 0) {
            int directive = format.get(at++) & 0xff;
            start = consumed;
            if (CCtype.isSpace(directive)) {
                skipSpace();
            } else if (directive != '%') {
                going = match(directive);
            } else {
                going = conversion();
            }
        }
        return assigned == 0 && inputEnded ? CFile.EOF : assigned;
    }

    private int read() {
        int value = source.read();
        if (value == CFile.EOF) {
            inputEnded |= consumed == start;
        } else {
            consumed++;
        }
        return value;
    }

    private void unread(int value) {
        if (value != CFile.EOF) {
            consumed--;
            source.unread(value);
        }
    }

    private void skipSpace() {
        int value = source.read();
        while (CCtype.isSpace(value)) {
            consumed++;
            value = source.read();
        }
        source.unread(value);
    }

    private boolean match(int wanted) {
        int value = read();
        if (value != wanted) {
            unread(value);
            return false;
        }
        return true;
    }

    /// Input that ends within a value is a mismatch, input that ends before it is the end.
    private boolean conversion() {
        boolean stores = format.get(at) != '*';
        if (!stores) {
            at++;
        }
        int width = 0;
        while (CCtype.isdigit(format.get(at)) != 0) {
            width = width * 10 + format.get(at++) - '0';
        }
        int bytes = 4;
        while ("hlqjztL".indexOf(format.get(at)) >= 0) {
            bytes = format.get(at++) == 'h' ? bytes == 2 ? 1 : 2 : 8;
        }
        int conversion = format.get(at++);
        int limit = width == 0 ? Integer.MAX_VALUE : width;
        if ("c[n%".indexOf(conversion) < 0 || conversion == '%') {
            skipSpace();
            start = consumed;
        }
        return switch (conversion) {
            case 'd', 'u' -> integer(10, limit, bytes, stores);
            case 'i' -> integer(0, limit, bytes, stores);
            case 'o' -> integer(8, limit, bytes, stores);
            case 'x', 'X' -> integer(16, limit, bytes, stores);
            case 'p' -> integer(16, limit, 8, stores);
            case 'e', 'E', 'f', 'F', 'g', 'G', 'a', 'A' -> real(limit, bytes, stores);
            case 's' -> text(limit, stores);
            case 'c' -> characters(width == 0 ? 1 : width, stores);
            case '[' -> set(limit, stores);
            case 'n' -> count(bytes, stores);
            case '%' -> match('%');
            default -> false;
        };
    }

    private boolean integer(int base, int limit, int bytes, boolean stores) {
        var digits = new StringBuilder();
        int left = limit;
        int value = read();
        boolean negative = value == '-';
        if ((negative || value == '+') && left > 1) {
            left--;
            value = read();
        }
        int radix = base == 0 ? 10 : base;
        if (value == '0' && left > 1 && (base == 0 || base == 16)) {
            digits.append('0');
            left--;
            value = read();
            if ((value == 'x' || value == 'X') && left > 1) {
                left--;
                value = read();
                radix = 16;
            } else if (base == 0) {
                radix = 8;
            }
        }
        while (left > 0 && value >= 0 && CNumbers.digit(value, radix).isPresent()) {
            digits.append((char) value);
            left--;
            value = left > 0 ? read() : CFile.EOF;
        }
        if (left > 0) {
            unread(value);
        }
        if (digits.isEmpty()) {
            return false;
        }
        if (stores) {
            var number = new CNumbers.Whole(negative, CNumbers.value(digits.toString(), radix), 1);
            store(number.fitsSigned() ? number.signed() : number.unsigned(), bytes);
        }
        return true;
    }

    private void store(long value, int bytes) {
        Pointer target = targets.nextPointer();
        switch (bytes) {
            case 1 -> target.asBytes().set((byte) value);
            case 2 -> target.asShorts().set((short) value);
            case 4 -> target.asInts().set((int) value);
            default -> target.asLongs().set(value);
        }
        assigned++;
    }

    private boolean real(int limit, int bytes, boolean stores) {
        var scanner = new CRealScanner(limit);
        int value = read();
        while (value >= 0 && scanner.accept(value)) {
            value = read();
        }
        unread(value);
        // glibc takes "1e+" for 1, and the exponent that breaks off is gone
        if (scanner.accepted() == 0) {
            return false;
        }
        if (stores) {
            Pointer target = targets.nextPointer();
            if (bytes == 8) {
                target.asDoubles().set(Double.parseDouble(scanner.spelling()));
            } else {
                target.asFloats().set(Float.parseFloat(scanner.spelling()));
            }
            assigned++;
        }
        return true;
    }

    private boolean text(int limit, boolean stores) {
        return collect(limit, stores, value -> !CCtype.isSpace(value));
    }

    private boolean set(int limit, boolean stores) {
        boolean negated = format.get(at) == '^';
        if (negated) {
            at++;
        }
        boolean[] members = new boolean[256];
        boolean first = true;
        while (first || format.get(at) != ']') {
            int from = format.get(at++) & 0xff;
            if (from == 0) {
                return false;
            }
            int to = from;
            if (format.get(at) == '-' && format.get(at + 1) != ']' && format.get(at + 1) != 0) {
                to = format.get(at + 1) & 0xff;
                at += 2;
            }
            for (int i = from; i <= to; i++) {
                members[i] = true;
            }
            first = false;
        }
        at++;
        return collect(limit, stores, value -> members[value] != negated);
    }

    private boolean collect(int limit, boolean stores, IntPredicate belongs) {
        BytePtr target = stores ? targets.nextPointer().asBytes() : BytePtr.NULL;
        int count = 0;
        while (count < limit) {
            int value = read();
            if (value < 0 || !belongs.test(value)) {
                unread(value);
                break;
            }
            if (stores) {
                target.set(count, (byte) value);
            }
            count++;
        }
        if (count > 0 && stores) {
            target.set(count, (byte) 0);
            assigned++;
        }
        return count > 0;
    }

    private boolean characters(int count, boolean stores) {
        BytePtr target = stores ? targets.nextPointer().asBytes() : BytePtr.NULL;
        for (int i = 0; i < count; i++) {
            int value = read();
            if (value < 0) {
                return false;
            }
            if (stores) {
                target.set(i, (byte) value);
            }
        }
        if (stores) {
            assigned++;
        }
        return true;
    }

    private boolean count(int bytes, boolean stores) {
        if (stores) {
            store(consumed, bytes);
            assigned--;
        }
        return true;
    }
}
