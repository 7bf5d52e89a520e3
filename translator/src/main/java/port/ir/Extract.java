package port.ir;

import java.util.Objects;
import port.source.Span;

/// A field of a struct value that stands nowhere, such as `f().x`.
public record Extract(Expr value, String field, Type type, Span span) implements Expr {
    public Extract {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }
}
