package port.ir;

import java.util.Objects;
import port.source.Span;

/// What a pointer points to; `p[i]` is the dereference of a [PointerAdd].
public record Dereference(Expr pointer, Span span) implements Place {
    public Dereference {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return ((PointerType) pointer.type()).pointee();
    }
}
