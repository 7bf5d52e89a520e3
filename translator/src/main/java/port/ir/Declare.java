package port.ir;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// A variable comes to life: uninitialised, or with a value of its type; an array with an [Aggregate] or, from a string literal, one of characters.
/// `SHARED` variables have no initialiser.
public record Declare(Local local, Optional<Expr> initializer, Span span) implements Stmt {
    public Declare {
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(initializer, "initializer");
        Objects.requireNonNull(span, "span");
    }
}
