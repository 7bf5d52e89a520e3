package port.reference.memory;

/// Is told of accesses that compiled code does not make itself: atomics, copies, what intrinsics read and write.
public interface Watcher {
    void read(Allocation found, long address, long bytes);

    /// Called before the bytes are written.
    ///
    /// @param changes whether the new bytes differ from the old ones
    void write(Allocation found, long address, long bytes, boolean changes);

    /// Called where an atomic operation stores back what it finds, whatever that is.
    void keep(Allocation found, long address, long bytes);

    /// Nobody is interested.
    static Watcher none() {
        return NoWatcher.NONE;
    }
}
