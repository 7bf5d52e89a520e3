package port.ir;

import java.util.Objects;
import port.source.Span;

/// A field of a struct that stands somewhere.
public record Member(Place object, String field, Type type, Span span) implements Place {
    public Member {
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }
}
