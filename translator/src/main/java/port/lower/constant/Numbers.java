package port.lower.constant;

import java.util.Optional;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.IntConstant;
import port.ir.NullPointer;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Type;
import port.ir.Unary;
import port.ir.UnaryOperator;
import port.lower.expression.Arithmetic;
import port.source.Span;

/// Operators and conversions applied to constants; empty where there is no result.
final class Numbers {
    private Numbers() {}

    static Expr bool(boolean value, Span span) {
        return IntConstant.of(value ? 1 : 0, ScalarType.BOOL, span);
    }

    static Optional<Expr> unary(Unary unary, Expr operand) {
        if (operand instanceof FloatConstant constant && unary.operator() == UnaryOperator.NEGATE) {
            return Optional.of(FloatConstant.of(-constant.value(), (ScalarType) constant.type(), unary.span()));
        }
        if (!(operand instanceof IntConstant constant) || !(constant.type() instanceof ScalarType type)) {
            return Optional.empty();
        }
        long result =
                switch (unary.operator()) {
                    case NEGATE -> -constant.value();
                    case COMPLEMENT -> ~constant.value();
                    case NOT -> constant.value() == 0 ? 1 : 0;
                };
        return Optional.of(IntConstant.of(Arithmetic.wrap(result, type), type, unary.span()));
    }

    static Optional<Expr> binary(Binary binary, Expr left, Expr right) {
        if (left instanceof FloatConstant(var a, _, _, _) && right instanceof FloatConstant(var b, _, _, _)) {
            return floating(binary, a, b);
        }
        if (left instanceof IntConstant a && right instanceof IntConstant b && a.type() instanceof ScalarType type) {
            return integers(binary, a.value(), b.value(), type);
        }
        return Optional.empty();
    }

    private static Optional<Expr> floating(Binary binary, double a, double b) {
        if (binary.operator().isComparison()) {
            boolean holds =
                    switch (binary.operator()) {
                        case EQUAL -> a == b;
                        case NOT_EQUAL -> a != b;
                        case LESS -> a < b;
                        case LESS_EQUAL -> a <= b;
                        case GREATER -> a > b;
                        default -> a >= b;
                    };
            return Optional.of(bool(holds, binary.span()));
        }
        double exact =
                switch (binary.operator()) {
                    case ADD -> a + b;
                    case SUBTRACT -> a - b;
                    case MULTIPLY -> a * b;
                    case DIVIDE -> a / b;
                    default -> throw new IllegalStateException("not for floats: " + binary.operator());
                };
        // Doubles have more than twice the digits of floats: rounding twice gives what rounding once would.
        double result = binary.type() == ScalarType.FLOAT ? (float) exact : exact;
        return Optional.of(FloatConstant.of(result, (ScalarType) binary.type(), binary.span()));
    }

    private static Optional<Expr> integers(Binary binary, long a, long b, ScalarType type) {
        boolean isSigned = type.isSigned();
        if (binary.operator().isComparison()) {
            int order = isSigned || type == ScalarType.BOOL ? Long.compare(a, b) : Long.compareUnsigned(a, b);
            boolean holds =
                    switch (binary.operator()) {
                        case EQUAL -> order == 0;
                        case NOT_EQUAL -> order != 0;
                        case LESS -> order < 0;
                        case LESS_EQUAL -> order <= 0;
                        case GREATER -> order > 0;
                        default -> order >= 0;
                    };
            return Optional.of(bool(holds, binary.span()));
        }
        boolean divides = binary.operator() == BinaryOperator.DIVIDE || binary.operator() == BinaryOperator.REMAINDER;
        if (divides && b == 0) {
            return Optional.empty();
        }
        long result =
                switch (binary.operator()) {
                    case ADD -> a + b;
                    case SUBTRACT -> a - b;
                    case MULTIPLY -> a * b;
                    case DIVIDE -> isSigned ? a / b : Long.divideUnsigned(a, b);
                    case REMAINDER -> isSigned ? a % b : Long.remainderUnsigned(a, b);
                    case SHIFT_LEFT -> b >= type.bits() || b < 0 ? 0 : a << b;
                    case SHIFT_RIGHT -> shiftRight(a, b, type);
                    case AND -> a & b;
                    case OR -> a | b;
                    case XOR -> a ^ b;
                    default -> throw new IllegalStateException("a comparison: " + binary.operator());
                };
        return Optional.of(IntConstant.of(Arithmetic.wrap(result, type), type, binary.span()));
    }

    private static long shiftRight(long a, long count, ScalarType type) {
        boolean isTooFar = count >= type.bits() || count < 0;
        if (type.isSigned()) {
            return isTooFar ? a < 0 ? -1 : 0 : a >> count;
        }
        return isTooFar ? 0 : a >>> count;
    }

    static Optional<Expr> convert(Expr value, Type type, Span span) {
        if (value.type().equals(type)) {
            return Optional.of(value);
        }
        if (value instanceof NullPointer && type instanceof PointerType) {
            return Optional.of(new NullPointer(type, span));
        }
        if (!(type instanceof ScalarType target)) {
            return Optional.empty();
        }
        return switch (value) {
            case NullPointer _ when target == ScalarType.BOOL -> Optional.of(bool(false, span));
            case IntConstant(var number, ScalarType from, _, _) -> Optional.of(ofInteger(number, from, target, span));
            case FloatConstant(var number, _, _, _) -> Optional.of(ofFloat(number, target, span));
            default -> Optional.empty();
        };
    }

    private static Expr ofInteger(long number, ScalarType from, ScalarType target, Span span) {
        if (target == ScalarType.FLOAT) {
            return FloatConstant.of(Arithmetic.toFloat(number, from), target, span);
        }
        if (target == ScalarType.DOUBLE) {
            return FloatConstant.of(Arithmetic.toDouble(number, from), target, span);
        }
        return IntConstant.of(Arithmetic.wrap(number, target), target, span);
    }

    private static Expr ofFloat(double number, ScalarType target, Span span) {
        if (target.isFloating()) {
            return FloatConstant.of(target == ScalarType.FLOAT ? (float) number : number, target, span);
        }
        if (target == ScalarType.BOOL) {
            return bool(number != 0, span);
        }
        return IntConstant.of(Arithmetic.wrap((long) number, target), target, span);
    }
}
