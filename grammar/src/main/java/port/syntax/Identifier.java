package port.syntax;

import java.util.Objects;
import port.source.Span;

/// A plain name.
public record Identifier(String text, Span span) implements UnqualifiedName {
    public Identifier {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public String toString() {
        return text;
    }
}
