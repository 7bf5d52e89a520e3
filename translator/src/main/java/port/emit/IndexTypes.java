package port.emit;

import java.util.Optional;
import port.ir.Convert;
import port.ir.Dereference;
import port.ir.Element;
import port.ir.Expr;
import port.ir.IntConstant;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.ScalarType;

/// Which Java type the index of an element has.
final class IndexTypes {
    private IndexTypes() {}

    /// The `int` that C++ widened to make this index. Unsigned ones count as well: an index of 2^31 or more lies outside of any allocation.
    static Optional<Expr> narrowed(Expr index) {
        if (index instanceof Convert(Expr value, ScalarType to, var explicit, var _)
                && to.isInteger()
                && to.bytes() == 8
                && value.type() instanceof ScalarType from
                && from.isInteger()
                && from != ScalarType.BOOL
                && (from.bytes() == 4 || from.bytes() < 4 && from.isSigned())) {
            boolean changesSign = explicit && from.isSigned() != to.isSigned();
            return changesSign ? Optional.empty() : Optional.of(value);
        }
        return Optional.empty();
    }

    /// Whether Java sees an `int` as the index.
    static boolean isInt(Place place) {
        return switch (place) {
            case Dereference(PointerAdd(var _, Expr index, var _, var _), var _) -> isInt(index);
            case Element(Place array, Expr index, var _) -> isInt(index) && isInt(array);
            default -> true;
        };
    }

    private static boolean isInt(Expr index) {
        if (index instanceof IntConstant constant && constant.name().isEmpty()) {
            return Literals.fitsInt(constant.value());
        }
        return narrowed(index)
                .map(IndexTypes::isInt)
                .orElseGet(() -> index.type() instanceof ScalarType scalar && scalar.bytes() <= 4);
    }
}
