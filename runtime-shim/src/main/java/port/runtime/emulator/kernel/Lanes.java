package port.runtime.emulator.kernel;

/// Questions that generated code asks about groups of lanes that run together; for generated code only.
///
/// A group holds the values `first`, `first + 1` … of `count` lanes. Answers: 1 if it holds for all lanes, 0 if for none, -1 if they
/// differ or if a value may run over `highest`.
public final class Lanes {
    private static final int DIFFER = -1;

    private Lanes() {}

    /// Whether the lanes' values are less than `limit`.
    public static int below(long first, long limit, int count, long highest) {
        if (first > highest - (count - 1)) {
            return DIFFER;
        }
        return first >= limit ? 0 : first + (count - 1) < limit ? 1 : DIFFER;
    }

    /// Whether the lanes' values are at most `limit`.
    public static int atMost(long first, long limit, int count, long highest) {
        if (first > highest - (count - 1)) {
            return DIFFER;
        }
        return first > limit ? 0 : first + (count - 1) <= limit ? 1 : DIFFER;
    }

    /// Whether the lanes' values are `other`.
    public static int equal(long first, long other, int count, long highest) {
        if (first > highest - (count - 1)) {
            return DIFFER;
        }
        return other < first || other > first + (count - 1) ? 0 : DIFFER;
    }
}
