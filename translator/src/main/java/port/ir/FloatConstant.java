package port.ir;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// A floating constant, already rounded to its type.
public record FloatConstant(double value, Type type, Optional<String> name, Span span) implements Expr {
    public FloatConstant {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }

    public static FloatConstant of(double value, ScalarType type, Span span) {
        return new FloatConstant(value, type, Optional.empty(), span);
    }
}
