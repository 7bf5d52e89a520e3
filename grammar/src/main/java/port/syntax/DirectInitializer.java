package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `(arguments)`.
public record DirectInitializer(List<Expression> arguments, Span span) implements Initializer {
    public DirectInitializer {
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(span, "span");
    }
}
