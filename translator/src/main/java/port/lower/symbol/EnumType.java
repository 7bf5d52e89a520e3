package port.lower.symbol;

import java.util.Objects;

/// An enumeration.
public record EnumType(EnumSymbol symbol) implements CxxType {
    public EnumType {
        Objects.requireNonNull(symbol, "symbol");
    }

    /// The integer type behind it.
    public Fundamental underlying() {
        return symbol.underlying();
    }

    @Override
    public String toString() {
        return symbol.qualifiedName();
    }
}
