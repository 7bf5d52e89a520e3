package port.runtime;

import java.util.List;
import java.util.function.Supplier;

/// Called after each launch, before the host goes on.
@FunctionalInterface
public interface LaunchListener {
    /// Tells that a launch is over.
    ///
    /// @param launch what was launched
    /// @param buffers all device memory that is allocated and all globals in use, by address; valid during the call only
    void launched(LaunchRecord launch, List<DeviceBuffer> buffers);

    /// Tells that the host is about to free device memory.
    ///
    /// @param freed what goes
    /// @param living all device memory that is allocated and all globals in use, by address; valid during the call only
    default void freeing(DeviceBuffer freed, Supplier<List<DeviceBuffer>> living) {}

    /// Tells that the program has come to its end, not by a fault, and that its device memory goes now.
    ///
    /// @param living all device memory that is allocated and all globals in use, by address; valid during the call only
    default void ended(Supplier<List<DeviceBuffer>> living) {}
}
