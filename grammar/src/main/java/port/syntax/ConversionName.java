package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `operator T`: the conversion to `type`.
public record ConversionName(TypeSyntax type, Span span) implements UnqualifiedName {
    public ConversionName {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }
}
