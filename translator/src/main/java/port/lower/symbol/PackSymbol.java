package port.lower.symbol;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// A function parameter pack within an instantiation: the parameters that it became.
public record PackSymbol(String name, List<Symbol> elements, @Override Scope scope, @Override Span span)
        implements Symbol {
    public PackSymbol {
        Objects.requireNonNull(name, "name");
        elements = List.copyOf(elements);
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(span, "span");
    }
}
