package port.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.ir.Program;
import port.reference.check.Checks;
import port.runtime.emulator.EmulatorOptions;
import port.runtime.emulator.schedule.ThreadOrder;
import port.verify.trace.WriteConflicts;

/// Runs the port beside itself with its threads in another order, and with other bytes in shared memory that nobody has written.
///
/// CUDA leaves both open. A port that lost a barrier, or an initialisation, may compute what its original does in one order and
/// something else in another one. Where the original depends on the order, too, the port may.
final class ThreadOrders {
    /// Large as a float, an index and an address alike.
    private static final byte BLANK = 0x4b;

    private final Program program;
    private final PortRun port;
    private final VerifySettings settings;
    private final ElementKinds kinds;

    ThreadOrders(Program program, PortRun port, VerifySettings settings, ElementKinds kinds) {
        this.program = program;
        this.port = port;
        this.settings = settings;
        this.kinds = kinds;
    }

    /// The verdict so far, or a mismatch of the kernels whose port depends on what the original does not depend on.
    Verification judge(Verification found) {
        EmulatorOptions plain = EmulatorOptions.sequential();
        EmulatorOptions other = plain.with(ThreadOrder.DESCENDING).withBlank(BLANK);
        Focus focus = Focus.onWriters();
        List<KernelResult> dependent = withoutCause(differing(port.traced(), other, focus));
        if (dependent.isEmpty()) {
            return withoutRaces(found, focus.tracer().conflicts().found());
        }
        List<KernelResult> blankAlone = differing(port, plain.withBlank(BLANK), Focus.none());
        List<KernelResult> kernels = new ArrayList<>();
        for (KernelResult kernel : found.kernels()) {
            Optional<KernelResult> here = named(dependent, kernel.kernel());
            String cause =
                    named(blankAlone, kernel.kernel()).isPresent()
                            ? "it reads shared memory that nobody has written: "
                            : "it depends on the order of its threads, as if a barrier were missing: ";
            kernels.add(here.map(result -> kernel.with(Verdict.MISMATCH, cause + result.detail())).orElse(kernel));
        }
        return found.with(kernels);
    }

    /// The verdict so far, or a mismatch of the kernels whose port writes something twice, unordered, where the original has no race.
    private Verification withoutRaces(Verification found, List<WriteConflicts.Conflict> conflicts) {
        if (conflicts.isEmpty() || hasRaces(found)) {
            return found;
        }
        return found.with(
                found.kernels().stream()
                        .map(kernel ->
                                conflicts.stream()
                                        .filter(conflict -> conflict.kernel().equals(kernel.kernel()))
                                        .findFirst()
                                        .map(conflict -> kernel.with(Verdict.MISMATCH, describe(conflict)))
                                        .orElse(kernel))
                        .toList());
    }

    /// Whether the original has a race, with or without effect; looks for one where nobody has.
    private boolean hasRaces(Verification found) {
        List<Diagnostic> findings =
                settings.checks().races()
                        ? found.reference().findings()
                        : Runner.check(program, settings.with(Checks.RACE.withLockstep(settings.checks().lockstep())))
                                .findings();
        return findings.stream().anyMatch(finding -> finding.code() == Code.DATA_RACE);
    }

    private String describe(WriteConflicts.Conflict conflict) {
        return "the port has a race that the original does not have: %s writes what %s has written, and nothing orders the two%s"
                .formatted(conflict.second(), conflict.first(), port.place(conflict.code()));
    }

    private static Optional<KernelResult> named(List<KernelResult> results, String kernel) {
        return results.stream().filter(result -> result.kernel().equals(kernel)).findFirst();
    }

    /// Those whose original does not depend on the order.
    private List<KernelResult> withoutCause(List<KernelResult> differing) {
        if (differing.isEmpty()) {
            return differing;
        }
        List<String> kernels = differing.stream().map(KernelResult::kernel).toList();
        Set<String> dependent = Schedules.dependent(program, settings, kinds, kernels);
        return differing.stream().filter(result -> !dependent.contains(result.kernel())).toList();
    }

    /// The kernels after which memory differs from that of the plain order, or that do not end.
    private List<KernelResult> differing(PortRun first, EmulatorOptions other, Focus focus) {
        var lockstep = new Lockstep(new Spread(kinds));
        try (var deadline = Deadline.in(settings.timeout())) {
            EngineThread plain =
                    engine(first, lockstep, Lockstep.Side.REFERENCE, EmulatorOptions.sequential(), deadline, focus);
            EngineThread turned = engine(port, lockstep, Lockstep.Side.PORT, other, deadline, Focus.none());
            plain.start();
            turned.start();
            Execution last = turned.result();
            boolean isLate = isTimeout(plain.result()) || isTimeout(last);
            if (!isLate) {
                last.fault().ifPresent(fault -> lockstep.tallies().faulted(fault.message()));
            }
            List<KernelResult> results = lockstep.tallies().results();
            return results.stream()
                    .filter(result -> result.verdict() != Verdict.EXACT)
                    .filter(result -> !isLate || result.verdict() != Verdict.NOT_RUN)
                    .toList();
        }
    }

    private static boolean isTimeout(Execution execution) {
        return execution.fault().filter(fault -> fault.code() == Code.TIMEOUT).isPresent();
    }

    private EngineThread engine(
            PortRun run,
            Lockstep lockstep,
            Lockstep.Side side,
            EmulatorOptions options,
            Deadline deadline,
            Focus focus) {
        return new EngineThread(
                "port",
                () -> {
                    try (var files = ScratchFiles.of(settings)) {
                        return run.run(settings, files, deadline, lockstep, side, options, focus);
                    } finally {
                        lockstep.end(side);
                    }
                });
    }
}
