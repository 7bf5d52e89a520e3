package port.runtime;

import java.math.BigInteger;
import java.util.OptionalInt;

/// Reads numbers as C spells them.
final class CNumbers {
    private static final BigInteger TOO_BIG = BigInteger.ONE.shiftLeft(64);

    private CNumbers() {}

    /// What was read of an integer.
    ///
    /// @param negative whether a minus came first
    /// @param magnitude the digits; meaningless without any
    /// @param length bytes that belong to the number, white space before it included; 0 if there was none
    record Whole(boolean negative, BigInteger magnitude, long length) {
        boolean isNumber() {
            return length > 0;
        }

        /// The number as `strtol` gives it: clamped.
        long signed() {
            BigInteger value = negative ? magnitude.negate() : magnitude;
            return value.bitLength() < 64 ? value.longValue() : negative ? Long.MIN_VALUE : Long.MAX_VALUE;
        }

        /// The number as `strtoul` gives it: clamped, a minus wraps.
        long unsigned() {
            if (!fitsUnsigned()) {
                return -1;
            }
            return negative ? -magnitude.longValue() : magnitude.longValue();
        }

        boolean fitsSigned() {
            return (negative ? magnitude.negate() : magnitude).bitLength() < 64;
        }

        boolean fitsUnsigned() {
            return magnitude.compareTo(TOO_BIG) < 0;
        }
    }

    /// Reads an integer, as `strtol`.
    static Whole whole(BytePtr text, int base) {
        long at = skipSpace(text);
        boolean negative = text.get(at) == '-';
        if (negative || text.get(at) == '+') {
            at++;
        }
        int radix = base;
        boolean prefixed =
                text.get(at) == '0' && (text.get(at + 1) | 32) == 'x' && Character.digit(text.get(at + 2), 16) >= 0;
        if ((base == 0 || base == 16) && prefixed) {
            at += 2;
            radix = 16;
        } else if (base == 0) {
            radix = text.get(at) == '0' ? 8 : 10;
        }
        var digits = new StringBuilder();
        while (digit(text.get(at), radix).isPresent()) {
            digits.append((char) text.get(at++));
        }
        if (digits.isEmpty()) {
            return new Whole(false, BigInteger.ZERO, 0);
        }
        return new Whole(negative, value(digits.toString(), radix), at);
    }

    /// The value of digits.
    static BigInteger value(String digits, int radix) {
        return digits.length() < 12 ? BigInteger.valueOf(Long.parseLong(digits, radix)) : new BigInteger(digits, radix);
    }

    static OptionalInt digit(int character, int radix) {
        int value = character < 0 ? -1 : Character.digit(character, radix);
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    static long skipSpace(BytePtr text) {
        long at = 0;
        while (CCtype.isSpace(text.get(at))) {
            at++;
        }
        return at;
    }

    /// What was read of a floating-point number.
    ///
    /// @param spelling what Java's parsers understand; empty if there was no number
    /// @param length bytes that belong to the number, white space before it included
    record Real(String spelling, long length) {
        boolean isNumber() {
            return !spelling.isEmpty();
        }

        /// Whether `value` is an infinity that was not asked for, or less than any normal number and not 0.
        boolean isOutOfRange(double value, double leastNormal) {
            if (!Double.isFinite(value)) {
                return spelling.chars().anyMatch(c -> c >= '0' && c <= '9');
            }
            return Math.abs(value) < leastNormal
                    && spelling.split("[ep]")[0].chars().anyMatch(c -> c >= '1' && c <= '9');
        }

        double asDouble() {
            return isNumber() ? Double.parseDouble(spelling) : 0;
        }

        float asFloat() {
            return isNumber() ? Float.parseFloat(spelling) : 0;
        }
    }

    /// Reads a floating-point number, as `strtod`.
    static Real real(BytePtr text) {
        long start = skipSpace(text);
        var scanner = new CRealScanner(Integer.MAX_VALUE);
        long at = start;
        while (text.get(at) != 0 && scanner.accept(text.get(at) & 0xff)) {
            at++;
        }
        int used = scanner.accepted();
        return used == 0 ? new Real("", 0) : new Real(scanner.spelling(), start + used);
    }
}
