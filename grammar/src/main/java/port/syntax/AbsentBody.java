package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `;`: a mere declaration.
public record AbsentBody(Span span) implements FunctionBody {
    public AbsentBody {
        Objects.requireNonNull(span, "span");
    }
}
