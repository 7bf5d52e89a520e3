package port.reference.replay;

import port.ir.BinaryOperator;
import port.ir.Integers;
import port.ir.ScalarType;
import port.ir.Type;
import port.reference.machine.Arithmetic;

/// Arithmetic on bits, with what it does to uncertainty. Integers are extended to 64 bits as their type says.
final class Numbers {
    private Numbers() {}

    /// A value of a type as a `double`, for error bounds.
    static double real(Type type, long bits) {
        if (type == ScalarType.FLOAT) {
            return Float.intBitsToFloat((int) bits);
        } else if (type == ScalarType.DOUBLE) {
            return Double.longBitsToDouble(bits);
        }
        return type == ScalarType.UINT64 ? Arithmetic.u64ToF64(bits) : bits;
    }

    /// One unit in the last place of a value; 0 for integers.
    static double ulp(Type type, long bits) {
        if (type == ScalarType.FLOAT) {
            return Math.ulp(Float.intBitsToFloat((int) bits));
        }
        return type == ScalarType.DOUBLE ? Math.ulp(Double.longBitsToDouble(bits)) : 0;
    }

    static long bits(float value) {
        return Float.floatToRawIntBits(value);
    }

    static long bits(double value) {
        return Double.doubleToRawLongBits(value);
    }

    /// An operator that is no comparison.
    static long combine(BinaryOperator operator, Type type, long left, long right) {
        if (type == ScalarType.FLOAT) {
            return floats(operator, Float.intBitsToFloat((int) left), Float.intBitsToFloat((int) right));
        } else if (type == ScalarType.DOUBLE) {
            return doubles(operator, Double.longBitsToDouble(left), Double.longBitsToDouble(right));
        }
        ScalarType scalar = type instanceof ScalarType known ? known : ScalarType.UINT64;
        return Integers.wrap(integers(operator, scalar, left, right), scalar);
    }

    private static long floats(BinaryOperator operator, float left, float right) {
        return switch (operator) {
            case ADD -> bits(left + right);
            case SUBTRACT -> bits(left - right);
            case MULTIPLY -> bits(left * right);
            case DIVIDE -> bits(left / right);
            default -> throw new IllegalArgumentException("operator " + operator + " on floats");
        };
    }

    private static long doubles(BinaryOperator operator, double left, double right) {
        return switch (operator) {
            case ADD -> bits(left + right);
            case SUBTRACT -> bits(left - right);
            case MULTIPLY -> bits(left * right);
            case DIVIDE -> bits(left / right);
            default -> throw new IllegalArgumentException("operator " + operator + " on doubles");
        };
    }

    private static long integers(BinaryOperator operator, ScalarType type, long left, long right) {
        return switch (operator) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case AND -> left & right;
            case OR -> left | right;
            case XOR -> left ^ right;
            case DIVIDE ->
                    type == ScalarType.UINT64 ? Arithmetic.divideU64(left, right) : Arithmetic.divideI64(left, right);
            case REMAINDER ->
                    type == ScalarType.UINT64
                            ? Arithmetic.remainderU64(left, right)
                            : Arithmetic.remainderI64(left, right);
            default -> throw new IllegalArgumentException("operator " + operator + " on integers");
        };
    }

    /// A shift; PTX's results for counts out of range.
    static long shift(boolean left, Type type, long value, Type countType, long count) {
        var scalar = (ScalarType) type;
        boolean wide = scalar.bytes() == 8;
        int width = wide ? 64 : 32;
        boolean inside = Long.compareUnsigned(countType == ScalarType.INT32 ? count & 0xffffffffL : count, width) < 0;
        long shifted;
        if (left) {
            shifted = inside ? value << count : 0;
        } else if (scalar.isSigned()) {
            shifted = value >> (inside ? count : 63);
        } else {
            shifted = inside ? value >>> count : 0;
        }
        return Integers.wrap(shifted, scalar);
    }

    static boolean compare(BinaryOperator operator, Type type, long left, long right) {
        if (type instanceof ScalarType scalar && scalar.isFloating()) {
            double a = real(type, left);
            double b = real(type, right);
            return switch (operator) {
                case EQUAL -> a == b;
                case NOT_EQUAL -> a != b;
                case LESS -> a < b;
                case LESS_EQUAL -> a <= b;
                case GREATER -> a > b;
                case GREATER_EQUAL -> a >= b;
                default -> throw new IllegalArgumentException("no comparison: " + operator);
            };
        }
        boolean unsigned = !(type instanceof ScalarType scalar) || scalar == ScalarType.UINT64;
        int order = unsigned ? Long.compareUnsigned(left, right) : Long.compare(left, right);
        return switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_EQUAL -> order >= 0;
            default -> throw new IllegalArgumentException("no comparison: " + operator);
        };
    }

    /// What an operator makes of the uncertainty of its operands, to first order and with the products of errors.
    static Uncertainty combined(
            BinaryOperator operator,
            Type type,
            long left,
            Uncertainty ofLeft,
            long right,
            Uncertainty ofRight,
            long result) {
        if (ofLeft.isNone() && ofRight.isNone()) {
            return Uncertainty.NONE;
        }
        double a = Math.abs(real(type, left));
        double b = Math.abs(real(type, right));
        double ea = ofLeft.error();
        double eb = ofRight.error();
        double amount =
                switch (operator) {
                    case ADD, SUBTRACT -> ea + eb;
                    case MULTIPLY -> product(a, eb) + product(b, ea) + product(ea, eb);
                    case DIVIDE ->
                            type.isFloating() && b > eb
                                    ? (product(a, eb) + product(b, ea)) / (b * (b - eb))
                                    : Double.POSITIVE_INFINITY;
                    default -> Double.POSITIVE_INFINITY;
                };
        return ofLeft.with(ofRight, amount + ulp(type, result));
    }

    /// 0 times infinity is 0 here.
    private static double product(double left, double right) {
        return left == 0 || right == 0 ? 0 : left * right;
    }

    /// A conversion between scalars; pointers count as `UINT64`.
    static long convert(Type from, Type to, long bits) {
        ScalarType source = from instanceof ScalarType known ? known : ScalarType.UINT64;
        ScalarType target = to instanceof ScalarType known ? known : ScalarType.UINT64;
        if (target == ScalarType.BOOL) {
            return source.isFloating() ? (real(source, bits) != 0 ? 1 : 0) : (bits != 0 ? 1 : 0);
        }
        if (source.isFloating()) {
            double value = real(source, bits);
            return target.isFloating()
                    ? (target == ScalarType.FLOAT ? bits((float) value) : bits(value))
                    : toInteger(target, value);
        }
        return switch (target) {
            case FLOAT -> bits(source == ScalarType.UINT64 ? Arithmetic.u64ToF32(bits) : (float) bits);
            case DOUBLE -> bits(source == ScalarType.UINT64 ? Arithmetic.u64ToF64(bits) : (double) bits);
            default -> Integers.wrap(bits, target);
        };
    }

    private static long toInteger(ScalarType target, double value) {
        long whole =
                switch (target) {
                    case INT64 -> (long) value;
                    case UINT64 -> Arithmetic.f64ToU64(value);
                    default -> target.isSigned() ? (int) value : Arithmetic.f64ToU32(value);
                };
        return Integers.wrap(whole, target);
    }

    /// What a conversion makes of uncertainty.
    static Uncertainty converted(Type from, Type to, long bits, Uncertainty uncertainty, long result) {
        if (uncertainty.isNone()) {
            return uncertainty;
        }
        boolean isNumber = to instanceof ScalarType;
        if (from.isFloating() && to.isFloating()) {
            return uncertainty.of(uncertainty.error() + ulp(to, result));
        } else if (from.isFloating() && isNumber) {
            double value = real(from, bits);
            long low = convert(ScalarType.DOUBLE, to, bits(value - uncertainty.error()));
            long high = convert(ScalarType.DOUBLE, to, bits(value + uncertainty.error()));
            boolean known = !Double.isInfinite(uncertainty.error());
            return uncertainty.of(
                    known
                            ? Math.max(Math.abs(high - result), Math.abs((double) result - low))
                            : Double.POSITIVE_INFINITY);
        }
        return isNumber && to != ScalarType.BOOL
                ? uncertainty.of(uncertainty.error() + ulp(to, result))
                : uncertainty.unknown();
    }
}
