package port.ir;

import java.util.Objects;
import port.source.Span;

/// A hidden variable made on the spot, for references that bind to values; lives until the end of the function.
public record Temporary(Local local, Expr value, Span span) implements Place {
    public Temporary {
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return local.type();
    }
}
