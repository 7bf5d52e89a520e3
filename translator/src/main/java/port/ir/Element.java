package port.ir;

import java.util.Objects;
import port.source.Span;

/// An element of an array that stands somewhere. Indexing starts at 0; the index may have any integer type.
public record Element(Place array, Expr index, Span span) implements Place {
    public Element {
        Objects.requireNonNull(array, "array");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return ((ArrayType) array.type()).element();
    }
}
