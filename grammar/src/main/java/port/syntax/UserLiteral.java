package port.syntax;

import java.util.Objects;
import port.source.Span;

/// A literal with a suffix of the user's: `10_km`.
public record UserLiteral(Expression literal, String suffix, Span span) implements Expression {
    public UserLiteral {
        Objects.requireNonNull(literal, "literal");
        Objects.requireNonNull(suffix, "suffix");
        Objects.requireNonNull(span, "span");
    }
}
