package port.lower.declaration;

import java.util.Map;
import java.util.Objects;
import port.ir.ArrayType;
import port.ir.GlobalId;
import port.ir.PointerType;
import port.ir.StructType;
import port.ir.VoidType;
import port.source.Span;

/// The table of virtual functions of a class, and what else its objects tell of their class when the program runs.
///
/// @param id the global variable
/// @param owner the class
/// @param name as `typeid` says it
/// @param bases the class itself, its bases, and theirs: how many bytes behind the part of the object that has this table
public record ClassTable(
        GlobalId id, StructType owner, ArrayType type, String name, Map<StructType, Long> bases, Span span) {
    /// What stands in lists of classes; how long they are, the linker knows.
    public static final ArrayType TYPE = new ArrayType(PointerType.to(VoidType.VOID), 1);

    public ClassTable {
        Objects.requireNonNull(id, "id");
        bases = Map.copyOf(bases);
    }
}
