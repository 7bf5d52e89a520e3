package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `.field`.
public record FieldDesignator(Identifier field, Span span) implements Designator {
    public FieldDesignator {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(span, "span");
    }
}
