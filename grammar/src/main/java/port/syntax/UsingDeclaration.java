package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `using std::swap;`, `using Base::Base;`.
public record UsingDeclaration(List<QualifiedName> names, Span span) implements Declaration {
    public UsingDeclaration {
        names = List.copyOf(names);
        Objects.requireNonNull(span, "span");
    }
}
