package port.reference.memory;

/// Lets all accesses pass.
enum NoWatcher implements Watcher {
    NONE;

    @Override
    public void read(Allocation found, long address, long bytes) {}

    @Override
    public void write(Allocation found, long address, long bytes, boolean changes) {}

    @Override
    public void keep(Allocation found, long address, long bytes) {}
}
