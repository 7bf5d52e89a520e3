package port.reference.check;

/// What is looked for while a program runs, beyond what ends it.
///
/// @param memory whether bytes without a value are tracked
/// @param races whether accesses that nothing orders are found
/// @param lockstep how many neighbouring lanes run in lockstep: 1, or 32 before sm_70
/// @param fill what stands in memory that has no value yet
public record Checks(boolean memory, boolean races, int lockstep, int fill) {
    public static final Checks NONE = new Checks(false, false, 1, 0);
    public static final Checks MEMORY = new Checks(true, false, 1, 0);
    public static final Checks RACE = new Checks(false, true, 1, 0);
    public static final Checks ALL = new Checks(true, true, 1, 0);

    /// Whether accesses must be watched.
    public boolean watch() {
        return memory || races;
    }

    public Checks withLockstep(int lanes) {
        return new Checks(memory, races, lanes, fill);
    }

    public Checks withFill(int other) {
        return new Checks(memory, races, lockstep, other);
    }
}
