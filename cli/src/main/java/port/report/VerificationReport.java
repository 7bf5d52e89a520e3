package port.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What the comparison of the two executions of a program gave.
///
/// @param verdict of the whole program: the worst of its kernels, its output and its exit code
/// @param reason why it is not better; empty where there is nothing to say
/// @param launches compared
/// @param bytes of device memory compared, over all launches
/// @param kernels in the order of their first launch
/// @param from where it is known from, if from no run of this state: `baseline`
public record VerificationReport(
        String verdict,
        String reason,
        int launches,
        long bytes,
        boolean isOutputEqual,
        int expectedExitCode,
        int actualExitCode,
        List<KernelVerdict> kernels,
        Optional<String> from) {
    public VerificationReport {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
        kernels = List.copyOf(kernels);
        Objects.requireNonNull(from, "from");
    }

    /// Of a run of now.
    public VerificationReport(
            String verdict,
            String reason,
            int launches,
            long bytes,
            boolean isOutputEqual,
            int expectedExitCode,
            int actualExitCode,
            List<KernelVerdict> kernels) {
        this(
                verdict,
                reason,
                launches,
                bytes,
                isOutputEqual,
                expectedExitCode,
                actualExitCode,
                kernels,
                Optional.empty());
    }

    public VerificationReport withKernels(List<KernelVerdict> judged) {
        return new VerificationReport(
                verdict, reason, launches, bytes, isOutputEqual, expectedExitCode, actualExitCode, judged, from);
    }

    public VerificationReport withReason(String other) {
        return new VerificationReport(
                verdict, other, launches, bytes, isOutputEqual, expectedExitCode, actualExitCode, kernels, from);
    }

    public VerificationReport from(String origin) {
        return new VerificationReport(
                verdict,
                reason,
                launches,
                bytes,
                isOutputEqual,
                expectedExitCode,
                actualExitCode,
                kernels,
                Optional.of(origin));
    }
}
