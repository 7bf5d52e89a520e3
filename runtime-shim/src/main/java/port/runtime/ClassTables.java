package port.runtime;

/// Lists of classes, each known by the address of its table of virtual functions, which every object holds.
///
/// A list has for each class a table, a name, and how many bytes the base looked for stands behind what has the table; it ends with a null
/// pointer. C++: `dynamic_cast`, `typeid`.
public final class ClassTables {
    private ClassTables() {}

    /// The base looked for within an object with this table; null if the object is of none of the classes.
    public static VoidPtr part(Pointer object, PointerPtr<VoidPtr> table, PointerPtr<VoidPtr> classes) {
        PointerPtr<VoidPtr> found = find(table, classes);
        return found.isNull() ? VoidPtr.NULL : object.as(BytePtr.TYPE).plus(found.get(2).address()).asVoid();
    }

    /// The name of the class with this table; empty if it is not in the list.
    public static BytePtr name(PointerPtr<VoidPtr> table, PointerPtr<VoidPtr> classes) {
        PointerPtr<VoidPtr> found = find(table, classes);
        return found.isNull() ? CString.literal("") : found.get(1).as(BytePtr.TYPE);
    }

    private static PointerPtr<VoidPtr> find(PointerPtr<VoidPtr> table, PointerPtr<VoidPtr> classes) {
        long wanted = table.address();
        PointerPtr<VoidPtr> at = classes;
        while (!at.get(0).isNull()) {
            if (at.get(0).address() == wanted) {
                return at;
            }
            at = at.plus(3);
        }
        return at.type().at(Memory.NOWHERE, 0);
    }
}
