package port.ir;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// Statements in order; a scope for the variables declared in it.
public record Block(List<Stmt> statements, Span span) implements Stmt {
    public Block {
        statements = List.copyOf(statements);
        Objects.requireNonNull(span, "span");
    }
}
