package port.reference.launch;

import java.util.List;
import java.util.function.Supplier;

/// Called on the program's own thread after each launch; the program goes on when it returns.
@FunctionalInterface
public interface LaunchListener {
    /// @param buffers all living device allocations, device globals and pinned host memory; to be read during the call alone
    void launched(KernelLaunch launch, List<DeviceBuffer> buffers);

    /// Called before the host frees device memory.
    ///
    /// @param living all living device allocations and device globals, by address
    default void freeing(DeviceBuffer freed, Supplier<List<DeviceBuffer>> living) {}

    /// Called when the program has come to its end, before its device memory goes; not after a fault.
    ///
    /// @param living all living device allocations and device globals, by address
    default void ended(Supplier<List<DeviceBuffer>> living) {}

    /// Whether `buffers` are of interest; without them a launch costs less.
    default boolean wantsBuffers() {
        return true;
    }

    /// A listener that does nothing.
    static LaunchListener none() {
        return new LaunchListener() {
            @Override
            public void launched(KernelLaunch launch, List<DeviceBuffer> buffers) {}

            @Override
            public boolean wantsBuffers() {
                return false;
            }
        };
    }
}
