package port.runtime;

/// What a device says about itself.
final class DeviceProperties {
    static final long TOTAL_MEMORY = 80L << 30;

    private DeviceProperties() {}
}
