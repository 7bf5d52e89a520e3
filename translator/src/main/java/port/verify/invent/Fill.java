package port.verify.invent;

/// What invented memory holds, as the case program makes it.
///
/// @param special a number that some kinds need
public record Fill(Kind kind, long special) {
    /// In the order of their numbers in the case program.
    public enum Kind {
        SMALL,
        ASCENDING,
        ZEROS,
        BOTH_SIGNS,
        ONES,
        /// Of all sizes, in all bits.
        WIDE,
        /// No memory: null, or nulls among the pointers.
        NOTHING,
        /// Every third element is the special number, the others are small.
        SPECIAL,
        /// Offsets of rows whose lengths are 0, 1, 3 and 5 times the special number.
        OFFSETS,
        /// Multiples of the special number.
        SPACED
    }

    static Fill of(Kind kind) {
        return new Fill(kind, 0);
    }

    /// As a case says it: the special number follows where there is one.
    @Override
    public String toString() {
        return kind.compareTo(Kind.SPECIAL) < 0 ? "" + kind.ordinal() : kind.ordinal() + ":" + special;
    }
}
