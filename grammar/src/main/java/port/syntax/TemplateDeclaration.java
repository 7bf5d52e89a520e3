package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `template <parameters> declaration`; no parameters for an explicit specialisation, one in another for member templates defined outside their class.
public record TemplateDeclaration(List<TemplateParameter> parameters, Declaration declaration, Span span)
        implements Declaration {
    public TemplateDeclaration {
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(declaration, "declaration");
        Objects.requireNonNull(span, "span");
    }
}
