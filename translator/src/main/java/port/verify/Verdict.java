package port.verify;

/// What the comparison of a port with its original says, from best to worst.
public enum Verdict {
    /// All bytes equal.
    EXACT,
    /// Floats within a derived error bound.
    WITHIN_BOUND,
    /// Different by the order of atomics alone.
    ORDER_ONLY,
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
        return this == EXACT || this == WITHIN_BOUND || this == ORDER_ONLY;
    }

    /// The worse of two.
    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
