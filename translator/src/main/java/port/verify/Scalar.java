package port.verify;

import port.ir.ScalarType;
import port.ir.Type;

/// Values of scalar types as bits, of which the lowest count.
final class Scalar {
    private Scalar() {}

    static int bytes(Type type) {
        return type instanceof ScalarType scalar ? scalar.bytes() : Long.BYTES;
    }

    static boolean isSame(Type type, long left, long right) {
        int bytes = bytes(type);
        long mask = bytes == Long.BYTES ? -1 : (1L << 8 * bytes) - 1;
        return ((left ^ right) & mask) == 0;
    }

    static boolean isFloating(Type type) {
        return type.isFloating();
    }

    static double real(Type type, long bits) {
        if (type == ScalarType.FLOAT) {
            return Float.intBitsToFloat((int) bits);
        } else if (type == ScalarType.DOUBLE) {
            return Double.longBitsToDouble(bits);
        }
        return bits(type, bits);
    }

    private static long bits(Type type, long bits) {
        int above = Long.SIZE - 8 * bytes(type);
        boolean signed = type instanceof ScalarType scalar && scalar.isSigned();
        return signed ? bits << above >> above : bits << above >>> above;
    }

    static double ulp(Type type, double value) {
        return type == ScalarType.FLOAT ? Math.ulp((float) value) : type == ScalarType.DOUBLE ? Math.ulp(value) : 1;
    }

    /// `1.5 (0x3fc00000)`.
    static String show(Type type, long bits) {
        if (type == ScalarType.FLOAT) {
            return "%s (0x%08x)".formatted(Float.intBitsToFloat((int) bits), (int) bits);
        } else if (type == ScalarType.DOUBLE) {
            return "%s (0x%016x)".formatted(Double.longBitsToDouble(bits), bits);
        }
        int bytes = bytes(type);
        long shown = bits(type, bits);
        long mask = bytes == Long.BYTES ? -1 : (1L << 8 * bytes) - 1;
        String decimal =
                type instanceof ScalarType scalar && scalar.isSigned()
                        ? Long.toString(shown)
                        : Long.toUnsignedString(shown);
        return ("%s (0x%0" + 2 * bytes + "x)").formatted(decimal, bits & mask);
    }
}
