package port.lower.symbol;

import java.util.Objects;

/// A direct base class.
///
/// @param field its name among the fields of [port.ir.StructDefinition]
public record BaseClass(ClassSymbol symbol, String field, boolean isVirtual) {
    public BaseClass {
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(field, "field");
    }
}
