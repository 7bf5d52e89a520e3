package port.verify;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the comparison of a program's two executions gave.
///
/// @param verdict the worst of its kernels, its output and its exit code
/// @param reason why it is not better; empty where a kernel says so or there is nothing to say
/// @param kernels in the order of their first launch
/// @param comparedBytes of device memory, over all launches
/// @param differing the numbers of the launches behind which memory differs
public record Verification(
        Verdict verdict,
        String reason,
        List<KernelResult> kernels,
        long comparedLaunches,
        long comparedBytes,
        SortedSet<Long> differing,
        Execution reference,
        Optional<Execution> port) {
    public Verification {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
        kernels = List.copyOf(kernels);
        differing = Collections.unmodifiableSortedSet(new TreeSet<>(differing));
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(port, "port");
    }

    /// The same with a sentence more for each kernel.
    Verification with(Map<String, String> sentences) {
        List<KernelResult> more =
                kernels.stream()
                        .map(kernel ->
                                sentences.containsKey(kernel.kernel())
                                        ? kernel.with(sentences.get(kernel.kernel()))
                                        : kernel)
                        .toList();
        return new Verification(verdict, reason, more, comparedLaunches, comparedBytes, differing, reference, port);
    }

    /// The same with what another run of the original has found.
    Verification with(Execution original) {
        return new Verification(verdict, reason, kernels, comparedLaunches, comparedBytes, differing, original, port);
    }

    /// The same, a program with faults, with what is known about its kernels beside those faults.
    ///
    /// @param examined what is said of the same program where nobody looks for its faults
    Verification withFaultless(Verification examined) {
        List<KernelResult> others =
                kernels.stream()
                        .map(kernel ->
                                examined.kernels().stream()
                                        .filter(other -> other.kernel().equals(kernel.kernel()))
                                        .findFirst()
                                        .map(kernel::beside)
                                        .orElse(kernel))
                        .toList();
        return new Verification(
                verdict, reason, others, comparedLaunches, comparedBytes, examined.differing(), reference, port);
    }

    /// The same, a program with faults, with a word on kernels that have some and whose memory is equal for all that.
    Verification withEqualMemory() {
        List<KernelResult> others = kernels.stream().map(KernelResult::withEqualMemory).toList();
        return new Verification(verdict, reason, others, comparedLaunches, comparedBytes, differing, reference, port);
    }

    /// The same with worse results for kernels.
    public Verification with(List<KernelResult> others) {
        Verdict worst = others.stream().map(KernelResult::verdict).reduce(verdict, Verdict::and);
        return new Verification(worst, reason, others, comparedLaunches, comparedBytes, differing, reference, port);
    }

    /// The same with another verdict on the program.
    Verification with(Verdict other, String why) {
        return new Verification(other, why, kernels, comparedLaunches, comparedBytes, differing, reference, port);
    }
}
