package port.ir;

import java.util.Objects;
import port.source.Span;

/// Runs `cleanup` (destructors) however `body` is left: at its end, by a jump, a return or an exception. The value of a `return` inside is computed first.
public record Cleanup(Stmt body, Stmt cleanup, Span span) implements Stmt {
    public Cleanup {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(cleanup, "cleanup");
        Objects.requireNonNull(span, "span");
    }
}
