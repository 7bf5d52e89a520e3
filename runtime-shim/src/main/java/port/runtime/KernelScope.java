package port.runtime;

import java.util.Objects;

/// Marks the code of a thread as running on a device, for as long as a call lasts.
///
/// The emulated device runs the blocks of a launch inside it; slow paths ask it which side an access comes from.
public final class KernelScope {
    private static final ScopedValue<Device> DEVICE = ScopedValue.newInstance();

    private KernelScope() {}

    /// Runs `body` as device code of `device`, with the device's process as the current one.
    public static void run(Device device, Runnable body) {
        Objects.requireNonNull(device, "device");
        ScopedValue.where(DEVICE, device).where(HostProcess.CURRENT, device.process()).run(body);
    }

    /// Notes that the running kernel does something besides changing memory.
    static void noteEffect() {
        DEVICE.get().noteEffect();
    }

    /// Whether the calling thread runs device code.
    public static boolean isActive() {
        return DEVICE.isBound();
    }
}
