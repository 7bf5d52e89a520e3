package port.rewrite;

import java.math.BigInteger;
import java.util.Optional;
import port.ir.Convert;
import port.ir.Expr;
import port.ir.IntConstant;
import port.ir.ScalarType;

/// Arithmetic on constants, as the target computes it.
final class Constants {
    private Constants() {}

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
}
