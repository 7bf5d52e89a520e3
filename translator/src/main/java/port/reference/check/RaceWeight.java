package port.reference.check;

/// How much a race matters.
enum RaceWeight {
    /// It is none: both are atomic.
    NONE,
    /// Whoever is first, memory holds the same afterwards and readers read the same.
    SAME_VALUE,
    /// A plain access meets an atomic one, or a flag is passed behind a fence: the value that is read depends on the order, as the author
    /// may intend.
    SIGNAL,
    /// What memory holds, or what is read, depends on the order.
    FAULT;

    /// @param other the earlier access, as a stamp
    /// @param flags of the access that is made now, if it writes
    /// @param shared whether the memory belongs to a block
    /// @param fenced whether fences are used around the access
    static RaceWeight of(Race race, long other, long flags, boolean shared, boolean fenced) {
        boolean wasAtomic = (other & Stamp.ATOMIC) != 0;
        boolean isAtomic = (flags & Stamp.ATOMIC) != 0;
        return switch (race) {
            case WRITE_AFTER_WRITE -> {
                if (wasAtomic && isAtomic) {
                    yield NONE;
                }
                if ((flags & Stamp.CHANGED) == 0) {
                    yield SAME_VALUE;
                }
                yield fenced ? SIGNAL : FAULT;
            }
            case READ_AFTER_WRITE -> {
                if ((other & Stamp.CHANGED) == 0) {
                    yield SAME_VALUE;
                }
                yield wasAtomic && !shared || fenced ? SIGNAL : FAULT;
            }
            case WRITE_AFTER_READ -> {
                if ((flags & Stamp.CHANGED) == 0) {
                    yield SAME_VALUE;
                }
                yield isAtomic && !shared || fenced ? SIGNAL : FAULT;
            }
        };
    }
}
