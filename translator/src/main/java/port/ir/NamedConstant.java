package port.ir;

import java.util.Objects;
import port.source.Span;

/// A constant with a name: an object-like macro that stands for one number, an enumerator, a `constexpr` or `const` variable of known value.
public record NamedConstant(String name, Expr value, Span span) {
    public NamedConstant {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }
}
