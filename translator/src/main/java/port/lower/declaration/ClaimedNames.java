package port.lower.declaration;

import port.ir.StructType;
import port.source.Span;

/// The names that classes have in the IR of the whole program.
public interface ClaimedNames {
    /// Claims a name for the class defined at a place; false if a class that is defined elsewhere has it.
    boolean claim(StructType type, Span definition);

    /// The number of a class without a name among those of its kind, from 1: every unit that reads the definition gets the same.
    int number(String kind, Span definition);
}
