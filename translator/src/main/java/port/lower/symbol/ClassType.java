package port.lower.symbol;

import java.util.Objects;

/// A class, struct or union.
public record ClassType(ClassSymbol symbol) implements CxxType {
    public ClassType {
        Objects.requireNonNull(symbol, "symbol");
    }

    @Override
    public String toString() {
        return symbol.sourceName();
    }
}
