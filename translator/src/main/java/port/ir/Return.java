package port.ir;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// Leaves the function.
public record Return(Optional<Expr> value, Span span) implements Stmt {
    public Return {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }
}
