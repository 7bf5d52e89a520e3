package port.runtime.emulator.kernel;

/// Questions that generated code asks once for many groups of lanes that run one after the other; for generated code only.
///
/// A group holds the values `v`, `v + 1` … of its lanes; `v` grows steadily from `first`, that of the first group, to `last`.
public final class Strips {
    private Strips() {}

    /// Whether `first`, `first + step` … reaches `last` after so many steps without running over.
    public static boolean areSteady(long first, long last, int step, int steps) {
        long way = (long) step * steps;
        return last - first == way && last >= first == way >= 0;
    }

    /// Whether the values of the first lanes are not negative and less than a limit.
    public static boolean areBelow(long first, long last, long limit) {
        return Math.min(first, last) >= 0 && Math.max(first, last) < limit;
    }

    /// Whether the lanes' values fit in an `int`.
    public static boolean areNarrow(long first, long last, int lanes) {
        return areAtMost(first, last, Integer.MAX_VALUE, lanes, Integer.MAX_VALUE);
    }

    /// Whether all are less than another value; none may run over `highest`.
    public static boolean areLess(long first, long last, long other, int lanes, long highest) {
        long most = Math.max(first, last);
        return most <= highest - (lanes - 1) && most + (lanes - 1) < other;
    }

    /// Whether all are at most another value; none may run over `highest`.
    public static boolean areAtMost(long first, long last, long other, int lanes, long highest) {
        long most = Math.max(first, last);
        return most <= highest - (lanes - 1) && most + (lanes - 1) <= other;
    }

    /// Whether all are at least another value; none may run over `highest`.
    public static boolean areAtLeast(long first, long last, long other, int lanes, long highest) {
        return Math.max(first, last) <= highest - (lanes - 1) && Math.min(first, last) >= other;
    }

    /// Whether all are greater than another value; none may run over `highest`.
    public static boolean areGreater(long first, long last, long other, int lanes, long highest) {
        return Math.max(first, last) <= highest - (lanes - 1) && Math.min(first, last) > other;
    }

    /// Whether all are less than another value or all are greater; none may run over `highest`.
    public static boolean differ(long first, long last, long other, int lanes, long highest) {
        return areLess(first, last, other, lanes, highest) || areGreater(first, last, other, lanes, highest);
    }
}
