package port.ir;

import java.util.Objects;
import port.source.Span;

/// `place = value`; gives the value assigned.
public record Assign(Place place, Expr value, Span span) implements Expr {
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
