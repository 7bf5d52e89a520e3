package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `typename T`, `class... Ts`, `typename T = int`, `Concept T`.
///
/// @param concept what each argument has to satisfy
public record TypeTemplateParameter(
        Optional<Identifier> name,
        boolean isPack,
        Optional<TypeSyntax> defaultType,
        Optional<QualifiedName> concept,
        Span span)
        implements TemplateParameter {
    public TypeTemplateParameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(defaultType, "defaultType");
        Objects.requireNonNull(concept, "concept");
        Objects.requireNonNull(span, "span");
    }
}
