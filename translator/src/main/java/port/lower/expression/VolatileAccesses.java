package port.lower.expression;

import java.util.HashSet;
import java.util.Set;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.VolatileAccess;
import port.lower.symbol.CxxType;
import port.lower.symbol.Qualified;
import port.source.Span;

/// Finds the accesses of one function to what is volatile.
///
/// What comes out of a macro stands at one place: an access there counts as volatile if all accesses of its kind are.
public final class VolatileAccesses {
    private final Set<VolatileAccess> found = new HashSet<>();
    private final Set<VolatileAccess> plain = new HashSet<>();

    void read(CxxType type, Place place, Span span) {
        note(type, place, new VolatileAccess(span, false));
    }

    void write(CxxType type, Place place, Span span) {
        note(type, place, new VolatileAccess(span, true));
    }

    void change(CxxType type, Place place, Span span) {
        // What stood there is read where the place stands, and written where the operator does.
        read(type, place, place.span());
        write(type, place, span);
    }

    private void note(CxxType type, Place place, VolatileAccess access) {
        if (type instanceof Qualified qualified && qualified.isVolatile()) {
            found.add(access);
        } else if (!(place instanceof LocalPlace)) {
            plain.add(access);
        }
    }

    /// Those that are volatile without doubt.
    public Set<VolatileAccess> all() {
        var all = new HashSet<>(found);
        all.removeAll(plain);
        return all;
    }
}
