package port.reference.check;

/// What is looked for while a program runs, beyond what ends it.
///
/// @param memory whether bytes without a value are tracked, and allocations that nobody frees
/// @param races whether accesses that no barrier orders are found
/// @param fill what stands in memory that has no value yet
public record Checks(boolean memory, boolean races, int fill) {
    public static final Checks NONE = new Checks(false, false, 0);
    public static final Checks MEMORY = new Checks(true, false, 0);
    public static final Checks RACE = new Checks(false, true, 0);
    public static final Checks ALL = new Checks(true, true, 0);

    /// Whether accesses must be watched.
    public boolean watch() {
        return memory || races;
    }

    public Checks withFill(int other) {
        return new Checks(memory, races, other);
    }
}
