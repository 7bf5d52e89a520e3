package port.ir;

import java.util.Objects;
import port.source.Span;

/// The value that stands at a place; of a struct, a copy of it.
public record Load(Place place, Span span) implements Expr {
    public Load {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return place.type();
    }
}
