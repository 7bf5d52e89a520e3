package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `try block handlers`.
public record TryStatement(BlockStatement block, List<CatchHandler> handlers, Span span) implements Statement {
    public TryStatement {
        Objects.requireNonNull(block, "block");
        handlers = List.copyOf(handlers);
        Objects.requireNonNull(span, "span");
    }
}
