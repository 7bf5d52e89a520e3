package port.ir;

import java.util.Objects;
import port.source.Span;

/// `place = value`; gives the value assigned.
///
/// @param makes whether the place holds no object yet: one that a function gives is made there, not copied
public record Assign(Place place, Expr value, boolean makes, Span span) implements Expr {
    public Assign(Place place, Expr value, Span span) {
        this(place, value, false, span);
    }

    public Assign {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return place.type();
    }
}
