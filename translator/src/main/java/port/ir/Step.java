package port.ir;

import java.util.Objects;
import port.source.Span;

/// `++x`, `x++`, `--x`, `x--` on numbers and pointers.
public record Step(Place place, boolean increment, boolean prefix, Span span) implements Expr {
    public Step {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return place.type();
    }
}
