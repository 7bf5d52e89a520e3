package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `= delete;`.
public record DeletedBody(Span span) implements FunctionBody {
    public DeletedBody {
        Objects.requireNonNull(span, "span");
    }
}
