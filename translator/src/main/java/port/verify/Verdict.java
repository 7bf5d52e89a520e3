package port.verify;

/// What the comparison of a port with its original says, from best to worst.
public enum Verdict {
    /// All bytes equal.
    EXACT,
    /// Floats within a derived error bound.
    WITHIN_BOUND,
    /// Sums of floats that differ by the order of atomic additions alone.
    ORDER_ONLY,
    /// The original leaves the same bytes when its threads carry out their atomic operations in the port's order.
    PERMUTED,
    /// A branch, an index or the whole value depends on rounding, so that no bound says anything.
    ILL_CONDITIONED,
    /// Not executed, so not verified.
    NOT_RUN,
    /// The original itself is faulty: nothing can be said about its port.
    SOURCE_FAULTY,
    /// The port computes something else.
    MISMATCH;

    /// Whether a port with this verdict may be merged.
    public boolean isEquivalent() {
        return this == EXACT || this == WITHIN_BOUND || this == ORDER_ONLY || this == PERMUTED;
    }

    /// The worse of two.
    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
