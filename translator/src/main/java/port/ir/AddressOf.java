package port.ir;

import java.util.Objects;
import port.source.Span;

/// The address of a place, as a pointer or, where C++ binds a reference, as a reference.
public record AddressOf(Place place, Type type, Span span) implements Expr {
    public AddressOf {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
        if (!(type instanceof PointerType)) {
            throw new IllegalArgumentException("not a pointer type: " + type);
        }
    }
}
