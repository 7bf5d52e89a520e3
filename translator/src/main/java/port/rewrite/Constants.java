package port.rewrite;

import java.math.BigInteger;
import java.util.Optional;
import port.ir.Binary;
import port.ir.Convert;
import port.ir.Expr;
import port.ir.IntConstant;
import port.ir.Logical;
import port.ir.ScalarType;
import port.ir.Unary;
import port.ir.UnaryOperator;

/// Arithmetic on constants, as the target computes it.
final class Constants {
    private Constants() {}

    /// `value` as an integer of type `type`, sign- or zero-extended to 64 bits.
    static long wrap(long value, ScalarType type) {
        return switch (type) {
            case BOOL -> value != 0 ? 1 : 0;
            case CHAR, INT8 -> (byte) value;
            case UINT8 -> value & 0xFF;
            case INT16 -> (short) value;
            case UINT16 -> value & 0xFFFF;
            case INT32 -> (int) value;
            case UINT32 -> value & 0xFFFF_FFFFL;
            case INT64, UINT64 -> value;
            case FLOAT, DOUBLE -> throw new IllegalArgumentException("not an integer type: " + type);
        };
    }

    static double unsignedToDouble(long bits) {
        return new BigInteger(Long.toUnsignedString(bits)).doubleValue();
    }

    static float unsignedToFloat(long bits) {
        return new BigInteger(Long.toUnsignedString(bits)).floatValue();
    }

    /// The truth value behind an integer that is one: of `(int) (a < b)` or of the constants 0 and 1.
    static Optional<Expr> asBool(Expr expr) {
        return switch (expr) {
            case Convert(var value, var _, var _, var _) when value.type() == ScalarType.BOOL -> Optional.of(value);
            case IntConstant constant
                    when constant.name().isEmpty() && (constant.value() == 0 || constant.value() == 1) ->
                    Optional.of(IntConstant.of(constant.value(), ScalarType.BOOL, constant.span()));
            default -> expr.type() == ScalarType.BOOL ? Optional.of(expr) : Optional.empty();
        };
    }

    /// The value that javac, too, knows of a condition.
    static Optional<Boolean> truth(Expr expr) {
        return switch (expr) {
            case IntConstant constant -> Optional.of(constant.value() != 0);
            case Convert(IntConstant constant, var type, var _, var _) when type == ScalarType.BOOL ->
                    Optional.of(constant.value() != 0);
            case Unary(var operator, var operand, var _) when operator == UnaryOperator.NOT ->
                    truth(operand).map(value -> !value);
            case Logical(var isAnd, var left, var right, var _) ->
                    truth(left).flatMap(a -> truth(right).map(b -> isAnd ? a && b : a || b));
            case Binary(var operator, var left, var right, var type, var _) when type == ScalarType.BOOL ->
                    integer(left).flatMap(a -> integer(right).map(b -> compare(operator, a, b, left.type())));
            default -> Optional.empty();
        };
    }

    private static Optional<Long> integer(Expr expr) {
        return switch (expr) {
            case IntConstant constant -> Optional.of(constant.value());
            case Convert(var value, ScalarType type, var _, var _) when type.isInteger() ->
                    integer(value).map(number -> wrap(number, type));
            case Unary(var operator, var operand, var _) when operator == UnaryOperator.NEGATE ->
                    integer(operand).map(number -> -number);
            case Binary(var operator, var left, var right, ScalarType type, var _) ->
                    integer(left).flatMap(a -> integer(right).flatMap(b -> arithmetic(operator, a, b, type)));
            default -> Optional.empty();
        };
    }

    private static Optional<Long> arithmetic(port.ir.BinaryOperator operator, long a, long b, ScalarType type) {
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
        return value.map(number -> wrap(number, type));
    }

    private static boolean compare(port.ir.BinaryOperator operator, long a, long b, port.ir.Type type) {
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
