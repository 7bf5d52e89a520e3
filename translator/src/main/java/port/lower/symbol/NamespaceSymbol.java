package port.lower.symbol;

import java.util.Objects;
import port.source.Span;

/// A namespace, with the members of all its parts; a namespace alias is a second name for the same members.
public record NamespaceSymbol(String name, @Override Scope scope, Scope members, @Override Span span)
        implements Symbol {
    public NamespaceSymbol {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(members, "members");
        Objects.requireNonNull(span, "span");
    }
}
