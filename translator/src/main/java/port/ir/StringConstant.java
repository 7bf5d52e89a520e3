package port.ir;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// The address of a string literal; a terminating NUL follows `bytes`. Identical literals are one object.
public record StringConstant(List<Byte> bytes, Span span) implements Expr {
    public StringConstant {
        bytes = List.copyOf(bytes);
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return PointerType.to(ScalarType.CHAR);
    }
}
