package port.lower.symbol;

import java.util.Objects;
import port.source.Span;

/// A `typedef` or `using name = type`.
public record AliasSymbol(String name, Lazy<CxxType> target, @Override Scope scope, @Override Span span)
        implements TypeSymbol {
    public AliasSymbol {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public CxxType type() {
        return target.get();
    }
}
