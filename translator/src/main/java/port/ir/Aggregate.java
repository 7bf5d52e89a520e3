package port.ir;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// A struct or array from its first fields or elements in order; what is missing is zero.
public record Aggregate(Type type, List<Expr> elements, Span span) implements Expr {
    public Aggregate {
        Objects.requireNonNull(type, "type");
        elements = List.copyOf(elements);
        Objects.requireNonNull(span, "span");
    }
}
