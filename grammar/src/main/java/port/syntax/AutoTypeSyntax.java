package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `auto`, or `decltype(auto)`.
///
/// @param concept what the type has to satisfy: `C` in `C auto`
public record AutoTypeSyntax(boolean isDecltypeAuto, Optional<QualifiedName> concept, Span span) implements TypeSyntax {
    public AutoTypeSyntax {
        Objects.requireNonNull(concept, "concept");
        Objects.requireNonNull(span, "span");
    }

    public AutoTypeSyntax(boolean isDecltypeAuto, Span span) {
        this(isDecltypeAuto, Optional.empty(), span);
    }
}
