package port.ir;

import java.util.Objects;
import port.source.Span;

/// `condition ? whenTrue : whenFalse`; the two have one type, perhaps `void`.
public record Conditional(Expr condition, Expr whenTrue, Expr whenFalse, Span span) implements Expr {
    public Conditional {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(whenTrue, "whenTrue");
        Objects.requireNonNull(whenFalse, "whenFalse");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return whenTrue.type();
    }
}
