package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `int N`, `size_t... I`, `bool B = true`.
public record ValueTemplateParameter(
        TypeSyntax type, Optional<Identifier> name, boolean isPack, Optional<Expression> defaultValue, Span span)
        implements TemplateParameter {
    public ValueTemplateParameter {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(defaultValue, "defaultValue");
        Objects.requireNonNull(span, "span");
    }
}
