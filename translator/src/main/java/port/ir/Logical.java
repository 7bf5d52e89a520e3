package port.ir;

import java.util.Objects;
import port.source.Span;

/// `&&` or `||`: the right operand is evaluated only if needed. Both are `BOOL`.
public record Logical(boolean isAnd, Expr left, Expr right, Span span) implements Expr {
    public Logical {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return ScalarType.BOOL;
    }
}
