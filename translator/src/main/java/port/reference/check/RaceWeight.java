package port.reference.check;

/// How much a race matters, the lightest first.
enum RaceWeight {
    /// It is none: both are atomic.
    NONE,
    /// Whoever is first, memory holds the same afterwards and readers read the same.
    SAME_VALUE,
    /// A plain read meets an atomic write: what it reads may be old, as the author may have thought of.
    STALE,
    /// A flag is passed behind a fence: the value that is read depends on the order, as the author may intend.
    SIGNAL,
    /// Lanes of a warp pass values on through volatile memory, as was defined while lanes ran in step.
    IN_STEP,
    /// What is read depends on the order, but decides a branch alone: another order may come to the same in the end.
    TEST,
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
            case READ_AFTER_WRITE -> read((other & Stamp.CHANGED) != 0, wasAtomic && !shared, fenced);
            case WRITE_AFTER_READ -> read((flags & Stamp.CHANGED) != 0, isAtomic && !shared, fenced);
        };
    }

    private static RaceWeight read(boolean changes, boolean atomic, boolean fenced) {
        if (!changes) {
            return SAME_VALUE;
        } else if (atomic) {
            return STALE;
        }
        return fenced ? SIGNAL : FAULT;
    }

    String title() {
        return switch (this) {
            case NONE, TEST, FAULT -> "race";
            case SAME_VALUE -> "race without effect (the value stays the same)";
            case STALE -> "race of a plain read with an atomic write";
            case SIGNAL -> "race of a signal";
            case IN_STEP -> "race of lanes that are taken to run in step";
        };
    }
}
