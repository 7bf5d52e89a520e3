package port.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import port.diagnostic.Diagnostic;
import port.reference.coverage.KernelCoverage;

/// How one engine's run of a program ended.
///
/// @param output what the program wrote to its standard output, as UTF-8 or, where it is none, as Latin-1
/// @param errors what it wrote to its standard error, likewise
/// @param fault why the program could not go on, if so
/// @param launches how many kernels were launched
/// @param findings faults that did not end the program: errors, and warnings where they are without effect
/// @param openFaults of which it is open whether they matter: reads of memory without a value, races of tests with what sets the value
/// @param byKernel the fault, findings and reads that belong to the launches of a kernel, by its name; none for the port
/// @param coverage of each kernel; empty for the port, whose branches are not counted
public record Execution(
        int exitCode,
        String output,
        String errors,
        Optional<Diagnostic> fault,
        long launches,
        List<Diagnostic> findings,
        List<Diagnostic> openFaults,
        Map<String, Set<Diagnostic>> byKernel,
        List<KernelCoverage> coverage) {
    public Execution {
        findings = List.copyOf(findings);
        openFaults = List.copyOf(openFaults);
        byKernel = Map.copyOf(byKernel);
        coverage = List.copyOf(coverage);
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(errors, "errors");
        Objects.requireNonNull(fault, "fault");
    }

    /// A run in which nothing was found, with nothing kept of what it printed.
    public Execution(int exitCode, Optional<Diagnostic> fault, long launches) {
        this(exitCode, "", "", fault, launches, List.of(), List.of(), Map.of(), List.of());
    }

    /// The same run, in which so much was printed and launched.
    Execution with(String printed, String printedErrors, long count) {
        return new Execution(exitCode, printed, printedErrors, fault, count, findings, openFaults, byKernel, coverage);
    }

    /// The same run with more findings.
    Execution with(List<Diagnostic> more) {
        var all = new ArrayList<>(findings);
        all.addAll(more);
        return new Execution(exitCode, output, errors, fault, launches, all, List.of(), byKernel, coverage);
    }

    /// The first fault of each kernel whose launches have one.
    Map<String, Diagnostic> faultyKernels() {
        var all = new ArrayList<>(findings);
        fault.ifPresent(all::addFirst);
        Map<String, Diagnostic> faulty = new TreeMap<>();
        byKernel.forEach((kernel, own) ->
                all.stream()
                        .filter(found -> found.isError() && own.contains(found))
                        .findFirst()
                        .ifPresent(found -> faulty.put(kernel, found)));
        return faulty;
    }

    /// The first finding that makes the result meaningless.
    Optional<Diagnostic> firstFault() {
        return fault.or(() -> findings.stream().filter(Diagnostic::isError).findFirst());
    }
}
