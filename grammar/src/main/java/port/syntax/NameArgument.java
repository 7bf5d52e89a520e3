package port.syntax;

import java.util.Objects;
import port.source.Span;

/// A mere name, with or without `...`: type, value or template, decided where names are known.
///
/// Every argument that is nothing but a name (without `typename` and qualifiers) has this form.
public record NameArgument(QualifiedName name, boolean isPackExpansion, Span span) implements TemplateArgument {
    public NameArgument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }
}
