package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `do body while (condition);`.
public record DoStatement(Statement body, Expression condition, Span span) implements Statement {
    public DoStatement {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(span, "span");
    }
}
