package port.ir;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `if`; the condition is a `BOOL`.
public record If(Expr condition, Stmt whenTrue, Optional<Stmt> whenFalse, Span span) implements Stmt {
    public If {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(whenTrue, "whenTrue");
        Objects.requireNonNull(whenFalse, "whenFalse");
        Objects.requireNonNull(span, "span");
    }
}
