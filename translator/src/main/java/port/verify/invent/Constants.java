package port.verify.invent;

import java.util.Optional;
import port.ir.Convert;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.IntConstant;
import port.ir.NullPointer;
import port.ir.Unary;
import port.ir.UnaryOperator;

/// Expressions that are constants, behind conversions and signs.
final class Constants {
    private Constants() {}

    static Optional<Long> integer(Expr expr) {
        return switch (expr) {
            case IntConstant(var value, _, _, _) -> Optional.of(value);
            case Convert(var value, _, _, _) -> integer(value);
            case Unary(var operator, var operand, _) when operator == UnaryOperator.NEGATE ->
                    integer(operand).map(value -> -value);
            default -> Optional.empty();
        };
    }

    static Optional<Double> fraction(Expr expr) {
        return switch (expr) {
            case FloatConstant(var value, _, _, _) -> Optional.of(value);
            case Convert(var value, _, _, _) -> fraction(value);
            case Unary(var operator, var operand, _) when operator == UnaryOperator.NEGATE ->
                    fraction(operand).map(value -> -value);
            default -> Optional.empty();
        };
    }

    static boolean isNull(Expr expr) {
        return switch (expr) {
            case NullPointer _ -> true;
            case Convert(var value, _, _, _) -> isNull(value);
            default -> false;
        };
    }
}
