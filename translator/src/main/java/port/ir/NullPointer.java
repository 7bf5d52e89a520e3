package port.ir;

import java.util.Objects;
import port.source.Span;

/// The null pointer of a pointer type.
public record NullPointer(Type type, Span span) implements Expr {
    public NullPointer {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }
}
