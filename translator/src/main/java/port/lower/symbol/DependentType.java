package port.lower.symbol;

import java.util.Objects;

/// Something from which nothing can be deduced, such as `typename T::value_type`.
public record DependentType(String text) implements CxxType {
    public DependentType {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return text;
    }
}
