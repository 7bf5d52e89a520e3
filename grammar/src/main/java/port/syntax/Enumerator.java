package port.syntax;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// One constant of an enumeration.
public record Enumerator(Identifier name, Optional<Expression> value, List<Attribute> attributes, Span span)
        implements SyntaxNode {
    public Enumerator {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        attributes = List.copyOf(attributes);
        Objects.requireNonNull(span, "span");
    }
}
