package port.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// Digits of floating-point numbers as `printf` writes them: exact, halves to even. Numbers are finite and not negative.
final class CFloatFormat {
    private static final int DEFAULT_PRECISION = 6;
    private static final double EXACT_LIMIT = 1L << 53;

    private CFloatFormat() {}

    /// @param style one of `f e g a`
    /// @param precision -1 for the default
    /// @param alternate whether a decimal point and trailing zeros stay (`#`)
    static String format(double value, char style, int precision, boolean alternate) {
        int digits = precision < 0 ? DEFAULT_PRECISION : precision;
        return switch (style) {
            case 'f' -> fixed(value, digits, alternate);
            case 'e' -> scientific(value, digits, alternate);
            case 'g' -> general(value, digits == 0 ? 1 : digits, alternate);
            default -> hexadecimal(value, precision, alternate);
        };
    }

    private static String fixed(double value, int precision, boolean alternate) {
        String digits;
        if (value < EXACT_LIMIT && value == (long) value) {
            digits = Long.toString((long) value) + (precision > 0 ? "." + "0".repeat(precision) : "");
        } else {
            digits = new BigDecimal(value).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
        }
        return precision == 0 && alternate ? digits + "." : digits;
    }

    private static String scientific(double value, int precision, boolean alternate) {
        BigDecimal rounded = round(value, precision + 1);
        int exponent = exponent(rounded);
        String digits = unscaled(rounded, precision + 1);
        String point = precision > 0 ? "." + digits.substring(1) : alternate ? "." : "";
        return digits.charAt(0) + point + exponentPart(exponent);
    }

    private static String exponentPart(int exponent) {
        int size = Math.abs(exponent);
        return "e" + (exponent < 0 ? "-" : "+") + (size < 10 ? "0" : "") + size;
    }

    private static String general(double value, int precision, boolean alternate) {
        BigDecimal rounded = round(value, precision);
        int exponent = exponent(rounded);
        boolean small = exponent < -4 || exponent >= precision;
        String text =
                small ? scientific(value, precision - 1, alternate) : fixed(value, precision - 1 - exponent, alternate);
        return alternate ? text : withoutTrailingZeros(text);
    }

    private static String withoutTrailingZeros(String text) {
        int end = text.indexOf('e') < 0 ? text.length() : text.indexOf('e');
        if (text.indexOf('.') < 0) {
            return text;
        }
        int last = end;
        while (text.charAt(last - 1) == '0') {
            last--;
        }
        if (text.charAt(last - 1) == '.') {
            last--;
        }
        return text.substring(0, last) + text.substring(end);
    }

    private static BigDecimal round(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    private static int exponent(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
    }

    private static String unscaled(BigDecimal value, int digits) {
        String text = value.unscaledValue().toString();
        return value.signum() == 0 ? "0".repeat(digits) : text + "0".repeat(digits - text.length());
    }

    /// `0x1.8p+3`; subnormal numbers begin with 0, as in glibc.
    private static String hexadecimal(double value, int precision, boolean alternate) {
        long bits = Double.doubleToRawLongBits(value);
        long fraction = bits & (1L << 52) - 1;
        int biased = (int) (bits >>> 52);
        int exponent = value == 0 ? 0 : Math.max(biased, 1) - 1023;
        BigInteger mantissa = BigInteger.valueOf(fraction | (biased == 0 ? 0 : 1L << 52));
        int digits = 13;
        if (precision >= 0 && precision < 13) {
            int dropped = 4 * (13 - precision);
            mantissa = roundBits(mantissa, dropped);
            digits = precision;
        }
        String all = String.format("%0" + (digits + 1) + "x", mantissa);
        String lead = all.substring(0, all.length() - digits);
        String rest = all.substring(all.length() - digits);
        if (precision < 0) {
            rest = rest.replaceAll("0+$", "");
        } else if (precision > 13) {
            rest += "0".repeat(precision - 13);
        }
        String point = rest.isEmpty() && !alternate ? "" : ".";
        return "0x" + lead + point + rest + "p" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }

    private static BigInteger roundBits(BigInteger value, int dropped) {
        BigInteger kept = value.shiftRight(dropped);
        BigInteger rest = value.subtract(kept.shiftLeft(dropped));
        int half = rest.compareTo(BigInteger.ONE.shiftLeft(dropped - 1));
        return half > 0 || half == 0 && kept.testBit(0) ? kept.add(BigInteger.ONE) : kept;
    }
}
