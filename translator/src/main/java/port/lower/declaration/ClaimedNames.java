package port.lower.declaration;

import port.ir.StructType;
import port.lower.symbol.ClassSymbol;
import port.source.Span;

/// The names that classes have in the IR of the whole program.
public interface ClaimedNames {
    /// Claims a name for a class that is defined; false if one that is defined elsewhere, in another instance of a function, or with other
    /// fields, has it.
    ///
    /// @param around the function that defines it; empty if none does
    boolean claim(StructType type, ClassSymbol symbol, String around);

    /// The number of a class without a name among those of its kind, from 1: every unit that reads the definition gets the same.
    int number(String kind, Span definition);
}
