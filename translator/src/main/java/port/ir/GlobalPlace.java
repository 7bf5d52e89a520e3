package port.ir;

import java.util.Objects;
import port.source.Span;

/// A variable at namespace scope, or a `static` one.
public record GlobalPlace(GlobalId global, Type type, Span span) implements Place {
    public GlobalPlace {
        Objects.requireNonNull(global, "global");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }
}
