package port.reference.intrinsic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// `%f`, `%e`, `%g` and `%a` as C prints them: exact decimal expansions, rounded half to even.
final class FloatFormat {
    private static final int DEFAULT_PRECISION = 6;
    private static final int MANTISSA_DIGITS = 13;
    private static final int MANTISSA_BITS = 52;

    private FloatFormat() {}

    static String format(FormatSpec spec, double value) {
        boolean upper = Character.isUpperCase(spec.conversion());
        boolean negative = (Double.doubleToRawLongBits(value) >>> 63) != 0;
        if (Double.isNaN(value)) {
            // The device makes NaNs without a sign (PTX ISA, canonical NaN); which one Java makes depends on the
            // machine.
            return spec.pad(spec.sign(false), upper ? "NAN" : "nan", false);
        }
        String sign = spec.sign(negative);
        if (Double.isInfinite(value)) {
            return spec.pad(sign, upper ? "INF" : "inf", false);
        }
        double magnitude = Math.abs(value);
        char conversion = Character.toLowerCase(spec.conversion());
        if (conversion == 'a') {
            String text = hexadecimal(spec, magnitude);
            return spec.pad(sign + (upper ? "0X" : "0x"), upper ? text.toUpperCase(Locale.ROOT) : text, true);
        }
        int precision = spec.precision() < 0 ? DEFAULT_PRECISION : spec.precision();
        String text =
                switch (conversion) {
                    case 'f' -> fixed(magnitude, precision, spec.alternative());
                    case 'e' -> scientific(magnitude, precision, spec.alternative());
                    default -> general(magnitude, precision, spec.alternative());
                };
        return spec.pad(sign, upper ? text.toUpperCase(Locale.ROOT) : text, true);
    }

    private static String fixed(double value, int precision, boolean point) {
        String text = new BigDecimal(value).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
        return point && precision == 0 ? text + "." : text;
    }

    private static String scientific(double value, int precision, boolean point) {
        String digits;
        int exponent;
        if (value == 0) {
            digits = "0".repeat(precision + 1);
            exponent = 0;
        } else {
            BigDecimal rounded = new BigDecimal(value).round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
            digits = rounded.unscaledValue().toString();
            exponent = digits.length() - 1 - rounded.scale();
            digits =
                    digits.length() > precision
                            ? digits.substring(0, precision + 1)
                            : digits + "0".repeat(precision + 1 - digits.length());
        }
        String fraction = precision > 0 || point ? "." + digits.substring(1) : "";
        String power = String.format(Locale.ROOT, "%02d", Math.abs(exponent));
        return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + power;
    }

    private static String general(double value, int wanted, boolean keepZeros) {
        int precision = Math.max(wanted, 1);
        int exponent = 0;
        if (value != 0) {
            BigDecimal rounded = new BigDecimal(value).round(new MathContext(precision, RoundingMode.HALF_EVEN));
            exponent = rounded.precision() - 1 - rounded.scale();
        }
        if (exponent < -4 || exponent >= precision) {
            String text = scientific(value, precision - 1, keepZeros);
            int power = text.indexOf('e');
            return keepZeros ? text : trim(text.substring(0, power)) + text.substring(power);
        }
        String text = fixed(value, precision - 1 - exponent, keepZeros);
        return keepZeros ? text : trim(text);
    }

    private static String trim(String text) {
        if (text.indexOf('.') < 0) {
            return text;
        }
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static String hexadecimal(FormatSpec spec, double value) {
        long bits = Double.doubleToRawLongBits(value);
        long mantissa = bits & (1L << MANTISSA_BITS) - 1;
        int exponent = (int) (bits >>> MANTISSA_BITS);
        long lead = exponent == 0 ? 0 : 1;
        int power = value == 0 ? 0 : Math.max(exponent, 1) - 1023;
        int precision = spec.precision();
        if (precision >= 0 && precision < MANTISSA_DIGITS) {
            int dropped = 4 * (MANTISSA_DIGITS - precision);
            long all = lead << MANTISSA_BITS | mantissa;
            long half = 1L << dropped - 1;
            long rest = all & (1L << dropped) - 1;
            long kept = all >>> dropped;
            if (rest > half || rest == half && (kept & 1) != 0) {
                kept++;
            }
            lead = kept >>> 4 * precision;
            mantissa = kept << dropped & (1L << MANTISSA_BITS) - 1;
        }
        String digits = String.format(Locale.ROOT, "%013x", mantissa);
        if (precision < 0) {
            digits = digits.replaceAll("0+$", "");
        } else if (precision < MANTISSA_DIGITS) {
            digits = digits.substring(0, precision);
        } else {
            digits += "0".repeat(precision - MANTISSA_DIGITS);
        }
        String point = digits.isEmpty() && !spec.alternative() ? "" : ".";
        return lead + point + digits + "p" + (power < 0 ? "-" : "+") + Math.abs(power);
    }
}
