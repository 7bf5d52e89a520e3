package port.syntax;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `template <typename> class C`.
public record TemplateTemplateParameter(
        List<TemplateParameter> parameters,
        Optional<Identifier> name,
        boolean isPack,
        Optional<QualifiedName> defaultTemplate,
        Span span)
        implements TemplateParameter {
    public TemplateTemplateParameter {
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(defaultTemplate, "defaultTemplate");
        Objects.requireNonNull(span, "span");
    }
}
