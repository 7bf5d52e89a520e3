package port.reference.launch;

import java.time.Duration;
import port.reference.process.Outcome;

/// A program whose kernels are launched one by one, with arguments from outside. Its `main`, if it has one, does not run.
public interface Session {
    /// Runs a kernel to its end, for at most `limit`; its buffers live no longer.
    Outcome launch(KernelCall call, Duration limit);
}
