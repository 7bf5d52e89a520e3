package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `{...}`.
public record ListInitializer(BracedListExpression list, Span span) implements Initializer {
    public ListInitializer {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(span, "span");
    }
}
