package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `namespace a = b::c;`.
public record NamespaceAlias(Identifier name, QualifiedName target, Span span) implements Declaration {
    public NamespaceAlias {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(span, "span");
    }
}
