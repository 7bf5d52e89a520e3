package port.ir;

import java.util.Objects;
import port.source.Span;

/// `left - right` in elements, an `INT64`.
public record PointerDifference(Expr left, Expr right, Span span) implements Expr {
    public PointerDifference {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return ScalarType.INT64;
    }
}
