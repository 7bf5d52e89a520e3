package port.reference.launch;

/// The extent of a grid or a block.
public record Dim(int x, int y, int z) {
    /// The number of blocks or threads.
    public long count() {
        return (long) x * y * z;
    }

    @Override
    public String toString() {
        return "(" + x + ", " + y + ", " + z + ")";
    }
}
