package port.ir;

import java.util.Optional;

/// Conditions whose value is known before the program runs, to C++ and javac alike.
public final class ConstantTruth {
    private ConstantTruth() {}

    /// The value that javac, too, knows of a condition.
    public static Optional<Boolean> of(Expr expr) {
        return switch (expr) {
            case IntConstant constant -> Optional.of(constant.value() != 0);
            case Convert(IntConstant constant, var type, var _, var _) when type == ScalarType.BOOL ->
                    Optional.of(constant.value() != 0);
            case Unary(var operator, var operand, var _) when operator == UnaryOperator.NOT ->
                    of(operand).map(value -> !value);
            case Logical(var isAnd, var left, var right, var _) ->
                    of(left).flatMap(a -> of(right).map(b -> isAnd ? a && b : a || b));
            case Binary(var operator, var left, var right, var type, var _) when type == ScalarType.BOOL ->
                    integer(left).flatMap(a -> integer(right).map(b -> compare(operator, a, b, left.type())));
            default -> Optional.empty();
        };
    }

    private static Optional<Long> integer(Expr expr) {
        return switch (expr) {
            case IntConstant constant -> Optional.of(constant.value());
            case Convert(var value, ScalarType type, var _, var _) when type.isInteger() ->
                    integer(value).map(number -> Integers.wrap(number, type));
            case Unary(var operator, var operand, var _)
                    when operator == UnaryOperator.NEGATE && operand.type() instanceof ScalarType type ->
                    integer(operand).map(number -> Integers.wrap(-number, type));
            case Binary(var operator, var left, var right, ScalarType type, var _) ->
                    integer(left).flatMap(a -> integer(right).flatMap(b -> arithmetic(operator, a, b, type)));
            default -> Optional.empty();
        };
    }

    private static Optional<Long> arithmetic(BinaryOperator operator, long a, long b, ScalarType type) {
        if (type.isFloating() || type == ScalarType.UINT64) {
            return Optional.empty();
        }
        Optional<Long> value =
                switch (operator) {
                    case ADD -> Optional.of(a + b);
                    case SUBTRACT -> Optional.of(a - b);
                    case MULTIPLY -> Optional.of(a * b);
                    case DIVIDE -> b == 0 ? Optional.empty() : Optional.of(a / b);
                    case REMAINDER -> b == 0 ? Optional.empty() : Optional.of(a % b);
                    case AND -> Optional.of(a & b);
                    case OR -> Optional.of(a | b);
                    case XOR -> Optional.of(a ^ b);
                    case SHIFT_LEFT -> b < 0 || b > 63 ? Optional.empty() : Optional.of(a << b);
                    case SHIFT_RIGHT -> b < 0 || b > 63 ? Optional.empty() : Optional.of(a >> b);
                    case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> Optional.empty();
                };
        return value.map(number -> Integers.wrap(number, type));
    }

    private static boolean compare(BinaryOperator operator, long a, long b, Type type) {
        int order = type == ScalarType.UINT64 ? Long.compareUnsigned(a, b) : Long.compare(a, b);
        return switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_EQUAL -> order >= 0;
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, SHIFT_LEFT, SHIFT_RIGHT, AND, OR, XOR ->
                    throw new IllegalArgumentException("not a comparison: " + operator);
        };
    }
}
