package port.ir;

import java.util.Objects;
import port.source.Span;

/// `while`.
public record While(Expr condition, Stmt body, Span span) implements Stmt {
    public While {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(span, "span");
    }
}
