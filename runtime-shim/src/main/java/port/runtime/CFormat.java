package port.runtime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// The conversions of `printf`, byte for byte as glibc prints them.
///
/// Arguments are boxed numbers, pointers or strings; like C, a conversion takes the bits it needs and does not ask for
/// the type.
final class CFormat {
    private final byte[] format;
    private final VarArgs arguments;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int at;

    private CFormat(byte[] format, VarArgs arguments) {
        this.format = format;
        this.arguments = arguments;
    }

    /// The text that a format and its arguments make.
    static byte[] format(byte[] format, VarArgs arguments) {
        return new CFormat(format, arguments).run();
    }

    /// The text that a format and its arguments make.
    static byte[] format(String format, Object... arguments) {
        return format(Literals.bytes(format), VarArgs.of(arguments));
    }

    private byte[] run() {
        while (at < format.length) {
            int start = at;
            while (at < format.length && format[at] != '%') {
                at++;
            }
            out.write(format, start, at - start);
            if (at < format.length) {
                conversion();
            }
        }
        return out.toByteArray();
    }

    private void conversion() {
        int start = at++;
        var spec = new Spec();
        while (at < format.length && spec.takeFlag(format[at])) {
            at++;
        }
        spec.width = number();
        if (spec.width < 0) {
            spec.left = true;
            spec.width = -spec.width;
        }
        if (at < format.length && format[at] == '.') {
            at++;
            spec.precision = number();
        }
        while (at < format.length && "hlqjztL".indexOf(format[at]) >= 0) {
            spec.takeLength((char) format[at++]);
        }
        if (at == format.length || !convert(spec, (char) format[at])) {
            // glibc prints what it does not understand
            int end = Math.min(at + 1, format.length);
            out.write(format, start, end - start);
        }
        at++;
    }

    private int number() {
        if (at < format.length && format[at] == '*') {
            at++;
            return arguments.nextInt();
        }
        int value = 0;
        while (at < format.length && format[at] >= '0' && format[at] <= '9') {
            value = value * 10 + format[at++] - '0';
        }
        return value;
    }

    private boolean convert(Spec spec, char conversion) {
        switch (conversion) {
            case 'd', 'i' -> integer(spec, spec.signed(arguments.nextLong()));
            case 'u' -> unsigned(spec, spec.unsigned(arguments.nextUnsigned()), 10, "");
            case 'o' -> unsigned(spec, spec.unsigned(arguments.nextUnsigned()), 8, "");
            case 'x' -> unsigned(spec, spec.unsigned(arguments.nextUnsigned()), 16, "0x");
            case 'X' -> upper(spec, spec.unsigned(arguments.nextUnsigned()));
            case 'c' -> text(new byte[] {(byte) arguments.nextInt()}, spec);
            case 's' -> text(string(spec), spec);
            case 'p' -> pointer(spec, arguments.nextLong());
            case 'e', 'E', 'f', 'F', 'g', 'G', 'a', 'A' -> floating(spec, conversion, arguments.nextDouble());
            case 'n' -> spec.storeCount(arguments.nextPointer(), out.size());
            case '%' -> out.write('%');
            default -> {
                return false;
            }
        }
        return true;
    }

    private byte[] string(Spec spec) {
        if (arguments.peeksString()) {
            return cut(Literals.bytes((String) arguments.next()), spec.precision);
        }
        Pointer text = arguments.nextPointer();
        if (text.isNull()) {
            return spec.precision >= 0 && spec.precision < 6 ? new byte[0] : ascii("(null)");
        }
        long limit = spec.precision < 0 ? Long.MAX_VALUE : spec.precision;
        return CString.toBytes(text, CString.strnlen(text.asBytes(), limit));
    }

    private static byte[] cut(byte[] text, int precision) {
        return precision < 0 || precision >= text.length ? text : Arrays.copyOf(text, precision);
    }

    private void text(byte[] text, Spec spec) {
        int padding = Math.max(0, spec.width - text.length);
        if (!spec.left) {
            pad(' ', padding);
        }
        out.write(text, 0, text.length);
        if (spec.left) {
            pad(' ', padding);
        }
    }

    private void integer(Spec spec, long value) {
        String digits = value == Long.MIN_VALUE ? "9223372036854775808" : Long.toString(Math.abs(value));
        number(spec, spec.sign(value < 0), spec.digits(value == 0, digits), spec.precision < 0);
    }

    private void unsigned(Spec spec, long value, int radix, String prefix) {
        String digits = spec.digits(value == 0, Long.toUnsignedString(value, radix));
        if (spec.alternate && radix == 8 && !digits.startsWith("0")) {
            digits = "0" + digits;
        }
        number(spec, spec.alternate && value != 0 ? prefix : "", digits, spec.precision < 0);
    }

    private void upper(Spec spec, long value) {
        String digits = spec.digits(value == 0, Long.toHexString(value).toUpperCase(Locale.ROOT));
        number(spec, spec.alternate && value != 0 ? "0X" : "", digits, spec.precision < 0);
    }

    private void pointer(Spec spec, long address) {
        if (address == 0) {
            text(ascii("(nil)"), spec);
        } else {
            spec.alternate = true;
            unsigned(spec, address, 16, "0x");
        }
    }

    private void floating(Spec spec, char conversion, double value) {
        boolean upper = Character.isUpperCase(conversion);
        boolean negative = Double.doubleToRawLongBits(value) < 0;
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            // The device makes NaNs without a sign (PTX ISA, canonical NaN); which one Java makes depends on the
            // machine and on what is compiled by then.
            String word = Double.isNaN(value) ? "nan" : "inf";
            String sign = spec.sign(negative && !Double.isNaN(value));
            number(spec, sign, upper ? word.toUpperCase(Locale.ROOT) : word, false);
            return;
        }
        String digits =
                CFloatFormat.format(Math.abs(value), Character.toLowerCase(conversion), spec.precision, spec.alternate);
        String prefix = spec.sign(negative);
        if (digits.startsWith("0x")) {
            prefix += "0x";
            digits = digits.substring(2);
        }
        if (upper) {
            prefix = prefix.toUpperCase(Locale.ROOT);
            digits = digits.toUpperCase(Locale.ROOT);
        }
        number(spec, prefix, digits, true);
    }

    private void number(Spec spec, String prefix, String digits, boolean mayZeroPad) {
        int padding = Math.max(0, spec.width - prefix.length() - digits.length());
        boolean zeros = spec.zero && !spec.left && mayZeroPad;
        if (!spec.left && !zeros) {
            pad(' ', padding);
        }
        write(prefix);
        if (zeros) {
            pad('0', padding);
        }
        write(digits);
        if (spec.left) {
            pad(' ', padding);
        }
    }

    private void write(String text) {
        for (int i = 0; i < text.length(); i++) {
            out.write(text.charAt(i));
        }
    }

    private void pad(char filler, int count) {
        for (int i = 0; i < count; i++) {
            out.write(filler);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// What stands between `%` and the letter of a conversion.
    private static final class Spec {
        private boolean left;
        private boolean plus;
        private boolean space;
        private boolean alternate;
        private boolean zero;
        private int width;
        private int precision = -1;
        private int bits = 32;

        boolean takeFlag(byte flag) {
            switch (flag) {
                case '-' -> left = true;
                case '+' -> plus = true;
                case ' ' -> space = true;
                case '#' -> alternate = true;
                case '0' -> zero = true;
                case '\'' -> {
                    // the "C" locale has no thousands separator
                }
                default -> {
                    return false;
                }
            }
            return true;
        }

        void takeLength(char modifier) {
            bits =
                    switch (modifier) {
                        case 'h' -> bits == 16 ? 8 : 16;
                        default -> 64;
                    };
        }

        long signed(long value) {
            return switch (bits) {
                case 8 -> (byte) value;
                case 16 -> (short) value;
                case 32 -> (int) value;
                default -> value;
            };
        }

        long unsigned(long value) {
            return bits == 64 ? value : value & (1L << bits) - 1;
        }

        String sign(boolean negative) {
            if (negative) {
                return "-";
            } else if (plus) {
                return "+";
            }
            return space ? " " : "";
        }

        String digits(boolean isZero, String digits) {
            if (precision == 0 && isZero) {
                return "";
            }
            return digits.length() < precision ? "0".repeat(precision - digits.length()) + digits : digits;
        }

        void storeCount(Pointer target, int count) {
            switch (bits) {
                case 8 -> target.asBytes().set((byte) count);
                case 16 -> target.asShorts().set((short) count);
                case 32 -> target.asInts().set(count);
                default -> target.asLongs().set(count);
            }
        }
    }
}
