package port.rewrite;

import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Convert;
import port.ir.Expr;
import port.ir.IrMapper;
import port.ir.Program;
import port.ir.ScalarType;

/// Uses Java's own operators where unsigned numbers cannot be 2^31 or more: `(u32) a < b  ->  (i32) a < b   (a, b evidently small)`
public final class PreferSignedArithmetic implements Rewrite {
    @Override
    public Program apply(Program program) {
        return Functions.mapBodies(
                program,
                (function, body) -> {
                    var ranges = new EvidentRanges(function, body);
                    return IrMapper.exprs(expr -> simplify(expr, ranges)).body(body);
                });
    }

    private static Expr simplify(Expr expr, EvidentRanges ranges) {
        return switch (expr) {
            case Binary binary when isUnsigned(binary.left()) && ranges.isSmall(binary.left()) ->
                    binary(binary, ranges);
            case Convert convert when widens(convert) && ranges.isSmall(convert.value()) ->
                    new Convert(signed(convert.value()), convert.type(), convert.explicit(), convert.span());
            default -> expr;
        };
    }

    private static Expr binary(Binary binary, EvidentRanges ranges) {
        return switch (binary.operator()) {
            case SHIFT_RIGHT ->
                    unsigned(
                            new Binary(
                                    BinaryOperator.SHIFT_RIGHT,
                                    signed(binary.left()),
                                    binary.right(),
                                    ScalarType.INT32,
                                    binary.span()));
            case DIVIDE, REMAINDER ->
                    ranges.isSmall(binary.right())
                            ? unsigned(
                                    new Binary(
                                            binary.operator(),
                                            signed(binary.left()),
                                            signed(binary.right()),
                                            ScalarType.INT32,
                                            binary.span()))
                            : binary;
            case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL ->
                    ranges.isSmall(binary.right())
                            ? new Binary(
                                    binary.operator(),
                                    signed(binary.left()),
                                    signed(binary.right()),
                                    ScalarType.BOOL,
                                    binary.span())
                            : binary;
            case ADD, SUBTRACT, MULTIPLY, SHIFT_LEFT, AND, OR, XOR, EQUAL, NOT_EQUAL -> binary;
        };
    }

    private static boolean isUnsigned(Expr expr) {
        return expr.type() == ScalarType.UINT32;
    }

    private static boolean widens(Convert convert) {
        return isUnsigned(convert.value())
                && convert.type() instanceof ScalarType to
                && (to.bytes() == 8 || to.isFloating());
    }

    private static Expr signed(Expr expr) {
        return SimplifyConversions.simplify(new Convert(expr, ScalarType.INT32, false, expr.span()));
    }

    private static Expr unsigned(Expr expr) {
        return new Convert(expr, ScalarType.UINT32, false, expr.span());
    }
}
