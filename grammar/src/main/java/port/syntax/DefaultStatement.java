package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `default: body`.
public record DefaultStatement(Statement body, Span span) implements Statement {
    public DefaultStatement {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(span, "span");
    }
}
