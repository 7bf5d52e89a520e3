package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `while (condition) body`.
public record WhileStatement(Condition condition, Statement body, Span span) implements Statement {
    public WhileStatement {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(span, "span");
    }
}
