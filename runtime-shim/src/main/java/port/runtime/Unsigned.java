package port.runtime;

/// Smaller and greater of unsigned numbers.
public final class Unsigned {
    private Unsigned() {}

    /// The smaller one.
    public static int min(int x, int y) {
        return Integer.compareUnsigned(x, y) <= 0 ? x : y;
    }

    /// The smaller one.
    public static long min(long x, long y) {
        return Long.compareUnsigned(x, y) <= 0 ? x : y;
    }

    /// The greater one.
    public static int max(int x, int y) {
        return Integer.compareUnsigned(x, y) >= 0 ? x : y;
    }

    /// The greater one.
    public static long max(long x, long y) {
        return Long.compareUnsigned(x, y) >= 0 ? x : y;
    }
}
