package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `'a'`; the value is that of the type: signed for an ordinary character.
public record CharacterLiteral(long value, CharacterEncoding encoding, Span span) implements Expression {
    public CharacterLiteral {
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(span, "span");
    }
}
