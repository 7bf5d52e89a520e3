package port.ir;

import java.util.Objects;
import port.source.Span;

/// An expression for its side effects.
public record Evaluate(Expr expr, Span span) implements Stmt {
    public Evaluate {
        Objects.requireNonNull(expr, "expr");
        Objects.requireNonNull(span, "span");
    }
}
