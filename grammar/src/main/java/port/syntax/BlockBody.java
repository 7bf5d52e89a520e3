package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `{ ... }`.
public record BlockBody(BlockStatement block, Span span) implements FunctionBody {
    public BlockBody {
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(span, "span");
    }
}
