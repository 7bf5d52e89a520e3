package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `= default;`.
public record DefaultedBody(Span span) implements FunctionBody {
    public DefaultedBody {
        Objects.requireNonNull(span, "span");
    }
}
