package port.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.diagnostic.Diagnostic;
import port.reference.coverage.KernelCoverage;

/// How one engine's run of a program ended.
///
/// @param output what the program wrote to its standard output, as UTF-8 or, where it is none, as Latin-1
/// @param fault why the program could not go on, if so
/// @param launches how many kernels were launched
/// @param findings faults that did not end the program: errors, and warnings where they are without effect
/// @param undefinedReads reads of memory without a value, of which it is open whether they matter
/// @param coverage of each kernel; empty for the port, whose branches are not counted
public record Execution(
        int exitCode,
        String output,
        Optional<Diagnostic> fault,
        long launches,
        List<Diagnostic> findings,
        List<Diagnostic> undefinedReads,
        List<KernelCoverage> coverage) {
    public Execution {
        findings = List.copyOf(findings);
        undefinedReads = List.copyOf(undefinedReads);
        coverage = List.copyOf(coverage);
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(fault, "fault");
    }

    /// A run in which nothing else was found.
    public Execution(int exitCode, String output, Optional<Diagnostic> fault, long launches) {
        this(exitCode, output, fault, launches, List.of(), List.of(), List.of());
    }

    /// The same run with more findings.
    Execution with(List<Diagnostic> more) {
        var all = new ArrayList<>(findings);
        all.addAll(more);
        return new Execution(exitCode, output, fault, launches, all, List.of(), coverage);
    }

    /// The first finding that makes the result meaningless.
    Optional<Diagnostic> firstFault() {
        return fault.or(() -> findings.stream().filter(Diagnostic::isError).findFirst());
    }
}
