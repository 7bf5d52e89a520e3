package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `operator"" _suffix`.
public record LiteralOperatorName(String suffix, Span span) implements UnqualifiedName {
    public LiteralOperatorName {
        Objects.requireNonNull(suffix, "suffix");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public String toString() {
        return "operator\"\"" + suffix;
    }
}
