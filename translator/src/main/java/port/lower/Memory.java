package port.lower;

import port.ir.GlobalId;
import port.ir.StructType;
import port.ir.Type;

/// Memory, told apart by how a program names it.
sealed interface Memory {
    /// A variable of the function that evaluates.
    record OwnVariable(int local) implements Memory {}

    record GlobalVariable(GlobalId global) implements Memory {}

    /// That field of whatever object.
    record FieldOf(StructType struct, String field) implements Memory {}

    /// What pointers to such a type may point to.
    record Pointee(Type type) implements Memory {}
}
