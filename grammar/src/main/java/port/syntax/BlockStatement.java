package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `{ ... }`.
public record BlockStatement(List<Statement> statements, Span span) implements Statement {
    public BlockStatement {
        statements = List.copyOf(statements);
        Objects.requireNonNull(span, "span");
    }
}
