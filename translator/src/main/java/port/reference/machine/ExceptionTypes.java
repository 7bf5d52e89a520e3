package port.reference.machine;

import java.util.ArrayList;
import java.util.List;
import port.ir.Type;
import port.ir.TypeTable;

/// Decides which handler an exception fits.
public final class ExceptionTypes {
    private final TypeTable types;
    private final List<Type> known = new ArrayList<>();

    public ExceptionTypes(TypeTable types) {
        this.types = types;
    }

    /// The number that compiled code knows a type by.
    public int number(Type type) {
        int found = known.indexOf(type);
        if (found >= 0) {
            return found;
        }
        known.add(type);
        return known.size() - 1;
    }

    Type type(int number) {
        return known.get(number);
    }

    /// Where within an object of type `thrown` the object of type `caught` lies; -1 if there is none.
    long offset(Type thrown, Type caught) {
        return types.offsetOfBase(thrown, caught);
    }
}
