package port.ir;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `throw`, on the host only; without a value, the exception being handled goes on.
public record Throw(Optional<Expr> value, Span span) implements Stmt {
    public Throw {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }
}
