package port.syntax;

import java.util.Objects;
import port.source.Span;

/// A string, adjacent literals joined, escapes resolved, without the final zero.
///
/// @param value one character per code unit: a byte (0 to 255) for ordinary and `u8` strings; for `U` and `L` read it by code points
public record StringLiteral(String value, CharacterEncoding encoding, Span span) implements Expression {
    public StringLiteral {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(span, "span");
    }
}
