package port.ir;

import java.util.Objects;
import port.source.Span;

/// `place op= value`: the place is read once, converted to `operationType`, combined with `value` (which has that type, or any
/// integer type for shifts), converted back and stored. For a pointer place, `ADD` or `SUB` of an integer. Gives the value stored.
public record CompoundAssign(Place place, BinaryOperator operator, Expr value, Type operationType, Span span)
        implements Expr {
    public CompoundAssign {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(operationType, "operationType");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return place.type();
    }
}
