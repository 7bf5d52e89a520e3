package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `typename T`, `class... Ts`, `typename T = int`.
public record TypeTemplateParameter(
        Optional<Identifier> name, boolean isPack, Optional<TypeSyntax> defaultType, Span span)
        implements TemplateParameter {
    public TypeTemplateParameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(defaultType, "defaultType");
        Objects.requireNonNull(span, "span");
    }
}
