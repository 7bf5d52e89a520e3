package port.lower.declaration;

import java.util.Objects;
import port.lower.symbol.FunctionSymbol;

/// Marks a function without an object of its own, whose first parameter is one, that calls a virtual function.
///
/// @param isDirect for the one that stands in a table of a base: it goes from the base to the whole object, calls `target` itself and gives
///     what the base's function gives; otherwise it calls what overrides `target`, for pointers to it
public record VirtualEntry(FunctionSymbol target, boolean isDirect) implements FunctionSymbol.GeneratedBody {
    public VirtualEntry {
        Objects.requireNonNull(target, "target");
    }
}
