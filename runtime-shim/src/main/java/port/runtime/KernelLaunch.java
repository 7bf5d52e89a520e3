package port.runtime;

import java.io.Serializable;

/// The call of one kernel, written as a lambda: `ctx -> saxpy(ctx, n, a, x, y)`.
///
/// Serializable, because that is how the emulated device finds the method behind the lambda.
@FunctionalInterface
public interface KernelLaunch extends Serializable {
    /// Calls the kernel for one thread.
    void run(KernelContext ctx);
}
