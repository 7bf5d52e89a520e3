package port.ir;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// An integer, character, boolean or enumerator, sign- or zero-extended to 64 bits as its type says.
///
/// @param name the macro, enumerator or `constexpr` variable that the author wrote; see [Program#constants]
public record IntConstant(long value, Type type, Optional<String> name, Span span) implements Expr {
    public IntConstant {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
        if (!type.isInteger()) {
            throw new IllegalArgumentException("not an integer type: " + type);
        }
    }

    public static IntConstant of(long value, ScalarType type, Span span) {
        return new IntConstant(value, type, Optional.empty(), span);
    }
}
