package port.lower.symbol;

import java.util.List;
import java.util.Objects;
import port.source.Span;
import port.syntax.TypeSyntax;

/// `template <class T> using name = type;`
public record AliasTemplateSymbol(
        String name, List<TemplateParameter> parameters, TypeSyntax type, @Override Scope scope, @Override Span span)
        implements Symbol {
    public AliasTemplateSymbol {
        Objects.requireNonNull(name, "name");
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(type, "type");
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
