package port.reference.check;

import java.util.Objects;
import port.reference.memory.Blank;

/// What is looked for while a program runs, beyond what ends it.
///
/// @param memory whether bytes without a value are tracked
/// @param races whether accesses that nothing orders are found
/// @param lockstep how many neighbouring lanes run in lockstep: 1, or 32 before sm_70
/// @param blank what stands in memory that has no value yet
public record Checks(boolean memory, boolean races, int lockstep, Blank blank) {
    public static final Checks NONE = new Checks(false, false, 1, Blank.ZEROS);
    public static final Checks MEMORY = new Checks(true, false, 1, Blank.LEFTOVERS);
    public static final Checks RACE = new Checks(false, true, 1, Blank.ZEROS);
    public static final Checks ALL = new Checks(true, true, 1, Blank.LEFTOVERS);

    public Checks {
        Objects.requireNonNull(blank, "blank");
    }

    /// Whether accesses must be watched.
    public boolean watch() {
        return memory || races;
    }

    public Checks withLockstep(int lanes) {
        return new Checks(memory, races, lanes, blank);
    }

    /// Looks for nothing in the same memory.
    public Checks off() {
        return NONE.with(blank);
    }

    public Checks with(Blank other) {
        return new Checks(memory, races, lockstep, other);
    }
}
