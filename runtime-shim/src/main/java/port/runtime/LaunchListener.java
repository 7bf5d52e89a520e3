package port.runtime;

import java.util.List;

/// Called after each launch, before the host goes on.
@FunctionalInterface
public interface LaunchListener {
    /// Tells that a launch is over.
    ///
    /// @param launch what was launched
    /// @param buffers all device memory that is allocated and all globals in use, by address; valid during the call only
    void launched(LaunchRecord launch, List<DeviceBuffer> buffers);
}
