package port.ir;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `for`; the initialisers are all [Declare] or all [Evaluate], and their variables are seen in the loop alone.
public record For(List<Stmt> initializers, Optional<Expr> condition, List<Expr> steps, Stmt body, Span span)
        implements Stmt {
    public For {
        initializers = List.copyOf(initializers);
        Objects.requireNonNull(condition, "condition");
        steps = List.copyOf(steps);
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(span, "span");
    }
}
