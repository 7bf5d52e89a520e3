package port.ir;

import java.util.Objects;
import port.source.Span;

/// `do ... while`.
public record DoWhile(Stmt body, Expr condition, Span span) implements Stmt {
    public DoWhile {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(span, "span");
    }
}
