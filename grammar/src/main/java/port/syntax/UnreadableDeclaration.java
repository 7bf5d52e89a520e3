package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// A declaration that could not be read; a diagnostic says why.
///
/// @param name of what was most likely declared
public record UnreadableDeclaration(Optional<Identifier> name, Span span) implements Declaration {
    public UnreadableDeclaration {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }
}
