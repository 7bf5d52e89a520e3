package port.runtime;

import java.io.Serializable;

/// The call of one kernel, written as a lambda: `ctx -> saxpy(ctx, n, a, x, y)`.
///
/// Serializable, because that is how the emulated device finds the method behind the lambda.
@FunctionalInterface
public interface KernelLaunch extends Serializable {
    /// Calls the kernel for one thread.
    void run(KernelContext ctx);

    /// Names the launch that a call through a pointer to a kernel stands for: what [#of(Runnable)] gives.
    ///
    /// Outside of a launch a kernel cannot be called; that is noted as an error.
    static void offer(KernelLaunch launch) {
        HostProcess.current().offer(launch);
    }

    /// The launch of a kernel that a pointer points to.
    ///
    /// @param call calls through the pointer, which runs nothing
    /// @throws Fault if the pointer points to a function that is no kernel
    static KernelLaunch of(Runnable call) {
        return HostProcess.current().offered(call);
    }
}
