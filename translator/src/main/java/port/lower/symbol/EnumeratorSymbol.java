package port.lower.symbol;

import java.util.Objects;
import port.source.Span;

/// A constant of an enumeration.
public record EnumeratorSymbol(
        String name, EnumSymbol owner, Lazy<Long> value, @Override Scope scope, @Override Span span) implements Symbol {
    public EnumeratorSymbol {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
