package port.ir;

import java.util.Objects;
import port.source.Span;

/// Goes on with the innermost loop.
public record Continue(Span span) implements Stmt {
    public Continue {
        Objects.requireNonNull(span, "span");
    }
}
