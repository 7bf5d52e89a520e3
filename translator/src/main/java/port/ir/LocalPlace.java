package port.ir;

import java.util.Objects;
import port.source.Span;

/// A local variable or parameter.
public record LocalPlace(Local local, Span span) implements Place {
    public LocalPlace {
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return local.type();
    }
}
