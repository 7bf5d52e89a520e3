package port.lower.declaration;

import java.util.Objects;
import java.util.Optional;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.FunctionSymbol;

/// Marks a function without an object of its own, whose first parameter is one, that calls a virtual function.
///
/// @param isDirect for the one that stands in a table of a base: it goes from the base to the whole object, calls `target` itself and gives
///     what the base's function gives; otherwise it calls what overrides `target`, for pointers to it
/// @param way how to get to the whole object from a virtual base
public record VirtualEntry(FunctionSymbol target, boolean isDirect, Optional<FromVirtualBase> way)
        implements FunctionSymbol.GeneratedBody {
    /// From an object within a virtual base to the one that has the base.
    ///
    /// @param whole the class of the latter
    /// @param within where the former stands in the virtual base, in bytes
    /// @param offset where the virtual base stands in the latter, unless that is a part of another one
    public record FromVirtualBase(ClassSymbol whole, long within, long offset) {
        public FromVirtualBase {
            Objects.requireNonNull(whole, "whole");
        }
    }

    public VirtualEntry {
        Objects.requireNonNull(target, "target");
    }
}
