package port.ir;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `try` with its handlers, on the host only.
public record Try(Stmt body, List<Catch> catches, Span span) implements Stmt {
    public Try {
        Objects.requireNonNull(body, "body");
        catches = List.copyOf(catches);
        Objects.requireNonNull(span, "span");
    }
}
