package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `switch (condition) body`.
public record SwitchStatement(Optional<Statement> initializer, Condition condition, Statement body, Span span)
        implements Statement {
    public SwitchStatement {
        Objects.requireNonNull(initializer, "initializer");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(span, "span");
    }
}
