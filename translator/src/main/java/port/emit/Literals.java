package port.emit;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import port.ir.ScalarType;

/// Java literals.
final class Literals {
    private static final int LONGEST_STRING = 84;

    private Literals() {}

    /// A literal whose Java type is exactly the one that `type` has.
    static Term exact(long value, ScalarType type) {
        return switch (type) {
            case BOOL -> Term.primary(value != 0 ? "true" : "false");
            case CHAR, INT8, UINT8 -> signed((byte) value).cast("byte");
            case INT16, UINT16 -> signed((short) value).cast("short");
            case INT32 -> signed((int) value);
            case UINT32 -> unsigned((int) value);
            case INT64, UINT64 -> signedLong(value);
            case FLOAT, DOUBLE -> throw new IllegalArgumentException("not an integer type: " + type);
        };
    }

    /// A literal that may be assigned to a variable of `type`.
    static Term assigned(long value, ScalarType type) {
        return switch (type) {
            case CHAR, INT8, UINT8 -> signed((byte) value);
            case INT16, UINT16 -> signed((short) value);
            case INT64, UINT64 -> fitsInt(value) ? signed((int) value) : signedLong(value);
            case BOOL, INT32, UINT32, FLOAT, DOUBLE -> exact(value, type);
        };
    }

    static boolean fitsInt(long value) {
        return value == (int) value;
    }

    private static Term signed(int value) {
        return value == Integer.MIN_VALUE ? Term.primary("Integer.MIN_VALUE") : number(Integer.toString(value));
    }

    /// Values with the top bit set read better as bit patterns.
    private static Term unsigned(int value) {
        return value >= 0
                ? signed(value)
                : Term.primary("0x" + Integer.toHexString(value).toUpperCase(java.util.Locale.ROOT));
    }

    private static Term signedLong(long value) {
        return value == Long.MIN_VALUE ? Term.primary("Long.MIN_VALUE") : number(value + "L");
    }

    private static Term number(String text) {
        return text.startsWith("-") ? new Term(text, Precedence.UNARY) : Term.primary(text);
    }

    static Term floating(double value, ScalarType type) {
        boolean single = type == ScalarType.FLOAT;
        String owner = single ? "Float" : "Double";
        if (Double.isNaN(value)) {
            return Term.primary(owner + ".NaN");
        }
        if (Double.isInfinite(value)) {
            return Term.primary(owner + (value > 0 ? ".POSITIVE_INFINITY" : ".NEGATIVE_INFINITY"));
        }
        if (single && Math.abs(value) == Float.MAX_VALUE || !single && Math.abs(value) == Double.MAX_VALUE) {
            Term max = Term.primary(owner + ".MAX_VALUE");
            return value > 0 ? max : max.prefix("-");
        }
        String text = single ? Float.toString((float) value) + "f" : Double.toString(value);
        return number(text.replace("E", "e"));
    }

    /// A character literal for what the author wrote as one.
    static Term character(long value) {
        return Term.primary("'" + (value == '\'' ? "\\'" : value == '"' ? "\"" : escape((char) (value & 0xFF))) + "'");
    }

    /// A Java string whose characters are the bytes of a C string, or their decoding where they are UTF-8.
    static Term string(List<Byte> bytes) {
        byte[] raw = new byte[bytes.size()];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = bytes.get(i);
        }
        String text = quote(text(raw));
        return text.length() <= LONGEST_STRING + 2 ? Term.primary(text) : new Term(text, Precedence.ADDITIVE);
    }

    /// Bytes that are no UTF-8 become lone surrogates, which the runtime turns back: U+DCFE for 0xfe.
    private static String text(byte[] bytes) {
        String plain = new String(bytes, StandardCharsets.UTF_8);
        if (plain.indexOf(0xFFFD) < 0) {
            return plain;
        }
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var from = ByteBuffer.wrap(bytes);
        var to = CharBuffer.allocate(bytes.length);
        while (decoder.decode(from, to, true).isError()) {
            to.put((char) (0xDC00 | from.get() & 0xFF));
        }
        return to.flip().toString();
    }

    /// A string that is not broken into pieces.
    static String quoteWhole(String text) {
        return '"' + escaped(text) + '"';
    }

    static String quote(String text) {
        if (text.length() <= LONGEST_STRING) {
            return '"' + escaped(text) + '"';
        }
        var pieces = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            int end = pieceEnd(text, start);
            pieces.append(start == 0 ? "" : " + ").append('"').append(escaped(text.substring(start, end))).append('"');
            start = end;
        }
        return pieces.toString();
    }

    private static int pieceEnd(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_STRING);
        if (limit == text.length()) {
            return limit;
        }
        int newline = text.lastIndexOf('\n', limit - 1);
        if (newline > start) {
            return newline + 1;
        }
        int space = text.lastIndexOf(' ', limit - 1);
        return space > start ? space + 1 : limit;
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(c -> escaped.append(escape(c)));
        return escaped.toString();
    }

    private static String escape(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\\' -> "\\\\";
            case '"' -> "\\\"";
            default ->
                    c < ' ' || c == 127 || c == 0xFFFD || Character.getType(c) == Character.SURROGATE
                            ? "\\u%04x".formatted(c)
                            : Character.toString(c);
        };
    }
}
