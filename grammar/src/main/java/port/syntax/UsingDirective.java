package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `using namespace std;`.
public record UsingDirective(QualifiedName namespace, Span span) implements Declaration {
    public UsingDirective {
        Objects.requireNonNull(namespace, "namespace");
        Objects.requireNonNull(span, "span");
    }
}
