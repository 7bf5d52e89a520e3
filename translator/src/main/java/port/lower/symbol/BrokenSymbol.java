package port.lower.symbol;

import java.util.Objects;
import port.source.Span;

/// Something whose declaration could not be understood, which has been reported: whoever uses it fails silently.
public record BrokenSymbol(String name, @Override Scope scope, @Override Span span) implements Symbol {
    public BrokenSymbol {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(span, "span");
    }
}
