package port.ir;

import java.util.Objects;
import port.source.Span;

/// Leaves the innermost loop or switch.
public record Break(Span span) implements Stmt {
    public Break {
        Objects.requireNonNull(span, "span");
    }
}
