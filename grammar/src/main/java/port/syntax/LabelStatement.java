package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `label: body`.
public record LabelStatement(Identifier label, Statement body, Span span) implements Statement {
    public LabelStatement {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(span, "span");
    }
}
