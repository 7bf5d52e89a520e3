package port.ir;

import java.util.Objects;
import port.source.Span;

/// A built-in variable of device code, such as `threadIdx.x`.
public record Builtin(BuiltinVariable variable, Span span) implements Expr {
    public Builtin {
        Objects.requireNonNull(variable, "variable");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return variable.type();
    }
}
