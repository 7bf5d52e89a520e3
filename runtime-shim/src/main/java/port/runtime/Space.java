package port.runtime;

/// Where an allocation lives, and so who may touch it.
public enum Space {
    /// Heap and pinned memory of the host.
    HOST(true, false),
    /// Global memory of the device.
    DEVICE(false, true),
    /// Constant memory of the device.
    CONSTANT(false, true),
    /// Memory that both sides reach: managed or mapped.
    MANAGED(true, true),
    /// Variables of one function call, one thread or one block.
    LOCAL(true, true);

    private final boolean host;
    private final boolean device;

    Space(boolean host, boolean device) {
        this.host = host;
        this.device = device;
    }

    /// Whether host code may touch it.
    public boolean isReachableFromHost() {
        return host;
    }

    /// Whether kernels may touch it.
    public boolean isReachableFromDevice() {
        return device;
    }
}
