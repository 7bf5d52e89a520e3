package port.runtime;

/// Lists of classes, each known by the address of its table of virtual functions, which every object holds.
///
/// A list has a table and a name for each class, and ends with a null pointer. C++: `dynamic_cast`, `typeid`.
public final class ClassTables {
    private ClassTables() {}

    /// Whether an object with this table is of one of the classes.
    public static boolean isOneOf(PointerPtr<VoidPtr> table, PointerPtr<VoidPtr> classes) {
        return !find(table, classes).isNull();
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
            at = at.plus(2);
        }
        return at.type().at(Memory.NOWHERE, 0);
    }
}
