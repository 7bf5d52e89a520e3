package port.syntax;

import java.util.Objects;
import port.source.Span;

/// An argument that can only be a value.
public record ExpressionArgument(Expression value, Span span) implements TemplateArgument {
    public ExpressionArgument {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }
}
