package port.syntax;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// One step of a qualified name: `vector<int>` in `std::vector<int>::iterator`.
///
/// @param arguments the template arguments; present but empty for `f<>`
public record NameSegment(UnqualifiedName name, Optional<List<TemplateArgument>> arguments, Span span)
        implements SyntaxNode {
    public NameSegment {
        Objects.requireNonNull(name, "name");
        arguments = arguments.map(List::copyOf);
        Objects.requireNonNull(span, "span");
    }

    /// The identifier's text, or the spelling of the operator.
    public String text() {
        return name.toString();
    }
}
