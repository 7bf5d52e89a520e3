package port.ir;

import java.util.Objects;
import port.source.Span;

/// `pointer + index` or, if `negated`, `pointer - index`, in elements; `index` is an `INT64` or whatever integer type the author used, sign- or zero-extended.
public record PointerAdd(Expr pointer, Expr index, boolean negated, Span span) implements Expr {
    public PointerAdd {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return pointer.type();
    }
}
