package port.runtime.spi;

import java.util.Optional;
import java.util.OptionalInt;
import port.runtime.Device;
import port.runtime.KernelLaunch;

/// What runs kernels. One instance belongs to one device of one process.
public interface Accelerator extends AutoCloseable {
    /// Runs a launch to its end, or throws the fault that ended it.
    ///
    /// The configuration was checked against the limits of the device before.
    ///
    /// @throws port.runtime.Fault if a thread faults
    void launch(LaunchRequest request);

    /// A launch that is run later, as often as asked; its arguments are evaluated now where the accelerator can do so.
    default Runnable prepare(LaunchRequest request) {
        return () -> launch(request);
    }

    /// Does before the first launch what does not depend on it. Called on a thread of its own while the host is on its way there.
    default void getReady(Device device) {}

    /// Whether a launch had better run in a thread of its own, beside what the host does and other streams do. Launches of several streams may
    /// run at the same time; what takes no longer than the start of a thread need not.
    default boolean isWorthAThread(LaunchRequest request) {
        return false;
    }

    /// The kernel's name in the source, as far as the launch tells.
    String nameOf(KernelLaunch kernel);

    /// How many threads of a block the kernel was built for; absent if the launch does not tell, or the device's limit is the only one.
    default OptionalInt mostThreads(LaunchRequest request) {
        return OptionalInt.empty();
    }

    /// What tells the kernel and arguments of a launch from others: equal for launches that do the same on the same memory. Absent if the
    /// launch does not tell.
    default Optional<Object> identityOf(LaunchRequest request) {
        return Optional.empty();
    }

    /// Ends the running launches, if there are any, with `PORT6006`. May be called from any thread.
    default void stop() {}

    /// Releases threads and caches; no launch follows.
    @Override
    void close();
}
