package port.preprocess;

import port.preprocess.ConditionParser.Value;
import port.source.Span;

/// The binary operators of `#if`, as C++ has them for `intmax_t` and `uintmax_t`.
final class Arithmetic {
    private Arithmetic() {}

    /// @throws ConditionFault for a division by zero
    static Value apply(String operator, Value left, Value right, Span place) {
        boolean isUnsigned = left.isUnsigned() || right.isUnsigned();
        long a = left.bits();
        long b = right.bits();
        return switch (operator) {
            case "||" -> Value.of(left.isTrue() || right.isTrue());
            case "&&" -> Value.of(left.isTrue() && right.isTrue());
            case "==" -> Value.of(a == b);
            case "!=" -> Value.of(a != b);
            case "<", ">", "<=", ">=" -> Value.of(compare(operator, a, b, isUnsigned));
            case "<<", ">>" -> shift(operator.equals("<<"), left, right);
            case "/", "%" -> divide(operator.equals("/"), a, b, isUnsigned, place);
            default -> new Value(compute(operator, a, b), isUnsigned);
        };
    }

    private static boolean compare(String operator, long a, long b, boolean isUnsigned) {
        int order = isUnsigned ? Long.compareUnsigned(a, b) : Long.compare(a, b);
        return switch (operator) {
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            default -> order >= 0;
        };
    }

    /// As gcc: a negative count shifts the other way, one of 64 or more leaves 0 or the sign.
    private static Value shift(boolean isLeft, Value value, Value by) {
        long count = by.bits();
        boolean goesLeft = isLeft;
        if (!by.isUnsigned() && count < 0) {
            goesLeft = !isLeft;
            count = -count;
        }
        boolean isTotal = by.isUnsigned() ? Long.compareUnsigned(count, 63) > 0 : count > 63 || count < 0;
        long sign = value.isUnsigned() || value.bits() >= 0 ? 0 : -1;
        if (isTotal) {
            return new Value(goesLeft ? 0 : sign, value.isUnsigned());
        }
        long right = value.isUnsigned() ? value.bits() >>> count : value.bits() >> count;
        return new Value(goesLeft ? value.bits() << count : right, value.isUnsigned());
    }

    private static Value divide(boolean isQuotient, long a, long b, boolean isUnsigned, Span place) {
        if (b == 0) {
            throw new ConditionFault(place, "division by zero in a condition");
        }
        if (isUnsigned) {
            return new Value(isQuotient ? Long.divideUnsigned(a, b) : Long.remainderUnsigned(a, b), true);
        }
        return new Value(isQuotient ? a / b : a % b, false);
    }

    private static long compute(String operator, long a, long b) {
        return switch (operator) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "&" -> a & b;
            case "|" -> a | b;
            case "^" -> a ^ b;
            default -> throw new IllegalArgumentException("not an operator of #if: " + operator);
        };
    }
}
