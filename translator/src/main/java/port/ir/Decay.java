package port.ir;

import java.util.Objects;
import port.source.Span;

/// The address of the first element of an array.
public record Decay(Place array, Span span) implements Expr {
    public Decay {
        Objects.requireNonNull(array, "array");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return PointerType.to(((ArrayType) array.type()).element());
    }
}
