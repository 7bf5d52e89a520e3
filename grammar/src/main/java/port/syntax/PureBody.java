package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `= 0;`.
public record PureBody(Span span) implements FunctionBody {
    public PureBody {
        Objects.requireNonNull(span, "span");
    }
}
