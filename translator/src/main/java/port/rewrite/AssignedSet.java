package port.rewrite;

import java.util.HashSet;
import java.util.Set;

/// The variables that certainly have a value at a point of a function; all of them, where the point is never reached.
///
/// @param isReached whether control can come here
record AssignedSet(boolean isReached, Set<Integer> locals) {
    static final AssignedSet NOTHING = new AssignedSet(true, Set.of());
    static final AssignedSet UNREACHED = new AssignedSet(false, Set.of());

    AssignedSet {
        locals = Set.copyOf(locals);
    }

    boolean has(int local) {
        return !isReached || locals.contains(local);
    }

    AssignedSet with(int local) {
        if (has(local)) {
            return this;
        }
        var more = new HashSet<>(locals);
        more.add(local);
        return new AssignedSet(true, more);
    }

    /// What holds where two ways meet.
    AssignedSet meet(AssignedSet other) {
        if (!isReached) {
            return other;
        }
        if (!other.isReached) {
            return this;
        }
        var common = new HashSet<>(locals);
        common.retainAll(other.locals);
        return new AssignedSet(true, common);
    }
}
