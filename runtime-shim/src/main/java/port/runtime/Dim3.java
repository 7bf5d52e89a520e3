package port.runtime;

/// Extents of a grid or block, in blocks or threads; a mutable value like C's, copied with [#copy()].
///
/// CUDA: `dim3`.
public final class Dim3 {
    /// Components; extents that are not given are 1.
    public int x;

    public int y;
    public int z;

    /// One thread or block.
    public Dim3() {
        this(1, 1, 1);
    }

    /// `x` by 1 by 1.
    public Dim3(int x) {
        this(x, 1, 1);
    }

    /// `x` by `y` by 1.
    public Dim3(int x, int y) {
        this(x, y, 1);
    }

    /// `x` by `y` by `z`.
    public Dim3(int x, int y, int z) {
        this.x = x;
        this.y = y;
        this.z = z;
    }

    /// `x` by 1 by 1.
    public static Dim3 of(int x) {
        return new Dim3(x, 1, 1);
    }

    /// `x` by `y` by 1.
    public static Dim3 of(int x, int y) {
        return new Dim3(x, y, 1);
    }

    /// `x` by `y` by `z`.
    public static Dim3 of(int x, int y, int z) {
        return new Dim3(x, y, z);
    }

    /// The components of a `uint3`, such as `blockIdx`.
    public static Dim3 of(UInt3 value) {
        return new Dim3(value.x, value.y, value.z);
    }

    /// An independent copy.
    public Dim3 copy() {
        return new Dim3(x, y, z);
    }

    /// Takes over the components of another value.
    public Dim3 assign(Dim3 other) {
        x = other.x;
        y = other.y;
        z = other.z;
        return this;
    }

    /// The number of threads or blocks; the components count as unsigned.
    public long size() {
        return Integer.toUnsignedLong(x) * Integer.toUnsignedLong(y) * Integer.toUnsignedLong(z);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dim3 d && d.x == x && d.y == y && d.z == z;
    }

    @Override
    public int hashCode() {
        return (x * 31 + y) * 31 + z;
    }

    @Override
    public String toString() {
        return "("
                + Integer.toUnsignedString(x)
                + ", "
                + Integer.toUnsignedString(y)
                + ", "
                + Integer.toUnsignedString(z)
                + ")";
    }
}
