package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `auto`, or `decltype(auto)`.
public record AutoTypeSyntax(boolean isDecltypeAuto, Span span) implements TypeSyntax {
    public AutoTypeSyntax {
        Objects.requireNonNull(span, "span");
    }
}
