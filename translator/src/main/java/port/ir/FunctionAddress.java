package port.ir;

import java.util.Objects;
import port.source.Span;

/// The address of a function, a kernel too.
public record FunctionAddress(FunctionId function, FunctionType signature, Span span) implements Expr {
    public FunctionAddress {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(signature, "signature");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return PointerType.to(signature);
    }
}
