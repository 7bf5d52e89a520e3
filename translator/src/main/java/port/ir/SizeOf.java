package port.ir;

import java.util.Objects;
import port.source.Span;

/// `sizeof`, kept for the reader; a `UINT64`.
public record SizeOf(Type measured, Span span) implements Expr {
    public SizeOf {
        Objects.requireNonNull(measured, "measured");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return ScalarType.UINT64;
    }
}
