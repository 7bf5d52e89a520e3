package port.verify;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What the comparison of a program's two executions gave.
///
/// @param verdict the worst of its kernels, its output and its exit code
/// @param reason why it is not better; empty where a kernel says so or there is nothing to say
/// @param kernels in the order of their first launch
/// @param comparedBytes of device memory, over all launches
public record Verification(
        Verdict verdict,
        String reason,
        List<KernelResult> kernels,
        long comparedLaunches,
        long comparedBytes,
        Execution reference,
        Optional<Execution> port) {
    public Verification {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
        kernels = List.copyOf(kernels);
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(port, "port");
    }
}
