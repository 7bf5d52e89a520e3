package port.reference.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import port.diagnostic.Diagnostic;
import port.reference.coverage.KernelCoverage;

/// How a run ended.
///
/// @param exitCode what `main` returned or `exit` was given; 128 plus the signal's number where the program would have been killed
/// @param fault why the program could not go on, if so
/// @param launches how many kernels were run
/// @param findings faults that did not end the program: errors, and warnings where they are without effect
/// @param openFaults of which it is open whether they have an effect: reads of memory that had no value yet, races of tests with what sets
///     the value
/// @param byKernel the fault, findings and reads that belong to the launches of a kernel, by its name
/// @param coverage of each kernel that was launched, in the order of the first launches
public record Outcome(
        int exitCode,
        Optional<Diagnostic> fault,
        long launches,
        List<Diagnostic> findings,
        List<Diagnostic> openFaults,
        Map<String, Set<Diagnostic>> byKernel,
        List<KernelCoverage> coverage) {
    public Outcome {
        Objects.requireNonNull(fault, "fault");
        findings = List.copyOf(findings);
        openFaults = List.copyOf(openFaults);
        byKernel = Map.copyOf(byKernel);
        coverage = List.copyOf(coverage);
    }

    /// A run in which nothing else was found.
    public Outcome(int exitCode, Optional<Diagnostic> fault, long launches) {
        this(exitCode, fault, launches, List.of(), List.of(), Map.of(), List.of());
    }
}
