package port.reference.intrinsic;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import port.reference.machine.Context;

/// `printf`: from a format and argument slots to bytes.
final class Formatter {
    private final Context context;
    private final byte[] format;
    private final ArgumentSlots arguments;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int at;

    private Formatter(Context context, byte[] format, ArgumentSlots arguments) {
        this.context = context;
        this.format = format;
        this.arguments = arguments;
    }

    static byte[] format(Context context, long format, long arguments) {
        byte[] text = context.access.string(format);
        return new Formatter(context, text, new ArgumentSlots(context.access, arguments)).all();
    }

    private byte[] all() {
        while (at < format.length) {
            int percent = at;
            while (percent < format.length && format[percent] != '%') {
                percent++;
            }
            out.write(format, at, percent - at);
            at = percent;
            if (at < format.length) {
                at++;
                conversion(percent);
            }
        }
        return out.toByteArray();
    }

    private char next() {
        return at < format.length ? (char) (format[at] & 0xff) : 0;
    }

    private void conversion(int start) {
        boolean left = false;
        boolean plus = false;
        boolean space = false;
        boolean alternative = false;
        boolean zero = false;
        for (boolean flag = true; flag; ) {
            switch (next()) {
                case '-' -> left = true;
                case '+' -> plus = true;
                case ' ' -> space = true;
                case '#' -> alternative = true;
                case '0' -> zero = true;
                default -> flag = false;
            }
            at += flag ? 1 : 0;
        }
        int width = number(0);
        if (width < 0) {
            left = true;
            width = -width;
        }
        int precision = -1;
        if (next() == '.') {
            at++;
            precision = Math.max(number(0), -1);
        }
        String length = length();
        char letter = next();
        at++;
        write(new FormatSpec(left, plus, space, alternative, zero, width, precision, length, letter), start);
    }

    private int number(int none) {
        if (next() == '*') {
            at++;
            return (int) arguments.integer();
        }
        int value = none;
        while (Character.isDigit(next())) {
            value = value * 10 + next() - '0';
            at++;
        }
        return value;
    }

    private String length() {
        int start = at;
        while ("hlLzjtq".indexOf(next()) >= 0 && next() != 0) {
            at++;
        }
        return new String(format, start, at - start, StandardCharsets.ISO_8859_1);
    }

    private void write(FormatSpec spec, int start) {
        switch (spec.conversion()) {
            case 'd', 'i' -> text(signed(spec));
            case 'u' -> text(unsigned(spec, 10, ""));
            case 'o' -> text(octal(spec));
            case 'x' -> text(unsigned(spec, 16, "0x"));
            case 'X' -> text(unsigned(spec, 16, "0X"));
            case 'c' -> {
                pad(spec, new byte[] {(byte) arguments.integer()});
            }
            case 's' -> string(spec);
            case 'p' -> {
                long address = arguments.integer();
                String digits = address == 0 ? "(nil)" : "0x" + Long.toHexString(address);
                text(spec.pad("", digits, false));
            }
            case 'f', 'F', 'e', 'E', 'g', 'G', 'a', 'A' -> text(FloatFormat.format(spec, arguments.floating()));
            case 'n' -> context.access.storeI32(arguments.integer(), out.size());
            case '%' -> out.write('%');
            default -> out.write(format, start, Math.min(at, format.length) - start);
        }
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String signed(FormatSpec spec) {
        long value = spec.narrow(arguments.integer(), true);
        String digits = value < 0 ? Long.toString(value).substring(1) : Long.toString(value);
        return spec.pad(spec.sign(value < 0), digits(spec, digits), spec.precision() < 0);
    }

    private String unsigned(FormatSpec spec, int radix, String prefix) {
        long value = spec.narrow(arguments.integer(), false);
        String digits = Long.toUnsignedString(value, radix);
        if (spec.conversion() == 'X') {
            digits = digits.toUpperCase(Locale.ROOT);
        }
        boolean prefixed = spec.alternative() && value != 0;
        return spec.pad(prefixed ? prefix : "", digits(spec, digits), spec.precision() < 0);
    }

    private String octal(FormatSpec spec) {
        String digits = digits(spec, Long.toUnsignedString(spec.narrow(arguments.integer(), false), 8));
        boolean prefixed = spec.alternative() && !digits.startsWith("0");
        return spec.pad("", prefixed ? "0" + digits : digits, spec.precision() < 0);
    }

    /// At least as many digits as the precision says; none for a zero with precision 0.
    private static String digits(FormatSpec spec, String digits) {
        if (spec.precision() == 0 && digits.equals("0")) {
            return "";
        }
        return "0".repeat(Math.max(spec.precision() - digits.length(), 0)) + digits;
    }

    private void string(FormatSpec spec) {
        long address = arguments.integer();
        byte[] text;
        if (address == 0) {
            text = "(null)".getBytes(StandardCharsets.ISO_8859_1);
        } else if (spec.precision() >= 0) {
            text = context.access.read(address, lengthUpTo(address, spec.precision()));
        } else {
            text = context.access.string(address);
        }
        pad(spec, text);
    }

    private int lengthUpTo(long address, int most) {
        int length = 0;
        while (length < most && context.access.loadU8(address + length) != 0) {
            length++;
        }
        return length;
    }

    private void pad(FormatSpec spec, byte[] text) {
        int missing = Math.max(spec.width() - text.length, 0);
        if (!spec.left()) {
            text(" ".repeat(missing));
        }
        out.writeBytes(text);
        if (spec.left()) {
            text(" ".repeat(missing));
        }
    }
}
