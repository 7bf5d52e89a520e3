package port.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import port.diagnostic.Diagnostic;
import port.ir.Program;
import port.verify.trace.Tracer;

/// Runs a program and its port side by side and compares them at every launch, in what they print and in how they end.
public final class Verifier {
    /// How often a program runs at most to say why it differs.
    private static final int EXAMINATIONS = 5;

    private Verifier() {}

    /// Runs both engines in lockstep, each on a thread of its own.
    ///
    /// @param program the original, unrewritten
    /// @throws PortNotCompiled if the port's Java is not accepted
    public static Verification verify(Program program, PortSources port, VerifySettings settings)
            throws PortNotCompiled {
        PortRun portRun = PortRun.of(port);
        var lockstep = new Lockstep(Examiner.bytes());
        Verification first = once(program, portRun, settings, lockstep, Focus.none());
        if (first.verdict() == Verdict.SOURCE_FAULTY) {
            return first.differing().isEmpty()
                    ? first.withEqualMemory()
                    : first.withFaultless(examined(program, portRun, settings, first));
        }
        boolean isOpen = !first.differing().isEmpty() || settings.assessment().launch().isPresent();
        Verification judged = isOpen ? withWanted(examined(program, portRun, settings, first), settings) : first;
        Verification ordered =
                settings.assessment().orders() && judged.verdict().isEquivalent()
                        ? new ThreadOrders(program, portRun, settings, lockstep.kinds()).judge(judged)
                        : judged;
        return settings.assessment().schedules() == 0
                ? ordered
                : ordered.with(Schedules.findings(program, settings, lockstep.kinds()));
    }

    /// The same, or with a word on why the launch that was asked for has not been looked at.
    private static Verification withWanted(Verification judged, VerifySettings settings) {
        long made = judged.reference().launches();
        return settings.assessment().launch().isPresent()
                        && settings.assessment().launch().getAsLong() >= made
                        && judged.reason().isEmpty()
                ? judged.with(
                        judged.verdict(),
                        "no launch %d: the program makes %d, counted from 0"
                                .formatted(settings.assessment().launch().getAsLong(), made))
                : judged;
    }

    /// Something differs. Only now what it costs to say why is paid: the program runs once more, without the checks of the original.
    ///
    /// Where other launches differ than before, as happens where NaNs come from compiled code or from interpreted code, it runs again with
    /// an eye on those too.
    private static Verification examined(
            Program program, PortRun portRun, VerifySettings settings, Verification first) {
        SortedSet<Long> launches = new TreeSet<>(first.differing());
        settings.assessment().launch().ifPresent(launches::add);
        VerifySettings unchecked = settings.with(settings.checks().off());
        Verification judged = first;
        boolean isComplete = false;
        for (int run = 0; run < EXAMINATIONS && !isComplete; run++) {
            var focus = new Focus(launches, new Tracer());
            boolean isAsked = settings.assessment().launch().isPresent();
            var examination = new Examination(settings.assessment().policy(), isAsked, focus.tracer());
            judged = once(program, portRun.traced(), unchecked, new Lockstep(examination), focus);
            isComplete = !launches.addAll(judged.differing());
        }
        return judged.with(first.reference());
    }

    private static Verification once(
            Program program, PortRun portRun, VerifySettings settings, Lockstep lockstep, Focus focus) {
        try (var expectedFiles = ScratchFiles.of(settings);
                var actualFiles = ScratchFiles.of(settings);
                var deadline = Deadline.in(settings.timeout())) {
            var late = new Lateness(lockstep);
            deadline.onExpiry(late);
            var reference =
                    engine(
                            Lockstep.Side.REFERENCE,
                            lockstep,
                            () -> ReferenceRun.run(program, settings, expectedFiles, lockstep, focus));
            var ported =
                    engine(
                            Lockstep.Side.PORT,
                            lockstep,
                            () -> portRun.run(settings, actualFiles, deadline, lockstep, focus));
            Execution expected = reference.result();
            Execution result = ported.result();
            deadline.end();
            Execution original = ReferenceRun.judged(program, settings, expected);
            Verification verification = judge(original, result, lockstep);
            return late.judge(verification, settings)
                    .orElseGet(() -> withFiles(verification, expectedFiles, actualFiles));
        }
    }

    private static EngineThread engine(Lockstep.Side side, Lockstep lockstep, Callable<Execution> run) {
        var thread =
                new EngineThread(
                        side == Lockstep.Side.PORT ? "port" : "reference",
                        () -> {
                            try {
                                return run.call();
                            } finally {
                                lockstep.end(side);
                            }
                        });
        thread.start();
        return thread;
    }

    private static Verification withFiles(Verification result, ScratchFiles expected, ScratchFiles actual) {
        if (!result.verdict().isEquivalent()) {
            return result;
        }
        return FileComparison.describe(expected.results(), actual.results())
                .map(reason -> result.with(Verdict.MISMATCH, reason))
                .orElse(result);
    }

    private static List<KernelResult> results(Lockstep lockstep, Execution reference) {
        Map<String, Diagnostic> faulty = new LinkedHashMap<>(reference.faultyKernels());
        List<KernelResult> results = new ArrayList<>();
        for (KernelResult kernel : lockstep.tallies().results()) {
            Optional<Diagnostic> fault = Optional.ofNullable(faulty.remove(kernel.kernel()));
            results.add(fault.map(kernel::faulty).orElse(kernel));
        }
        faulty.forEach((kernel, fault) -> results.add(new KernelResult(kernel, Verdict.EXACT, 0, "").faulty(fault)));
        return results.stream().map(kernel -> kernel.with(reference.coverage())).toList();
    }

    private static Verification judge(Execution reference, Execution port, Lockstep lockstep) {
        List<KernelResult> kernels = results(lockstep, reference);
        Verdict verdict = kernels.stream().map(KernelResult::verdict).reduce(Verdict.EXACT, Verdict::and);
        String reason = "";
        if (reference.firstFault().isPresent()) {
            Diagnostic fault = reference.firstFault().get();
            verdict = fault.code().isLimit() ? Verdict.NOT_RUN : Verdict.SOURCE_FAULTY;
            reason = fault.code().isLimit() ? fault.message() : fault.message() + beside(reference, port, lockstep);
        } else if (port.fault().filter(fault -> fault.code().isLimit()).isPresent()) {
            verdict = Verdict.NOT_RUN;
            reason = "of the port: " + port.fault().get().message();
        } else if (port.fault().isPresent()) {
            verdict = Verdict.MISMATCH;
            reason = lockstep.tallies().faulted(port.fault().get().message());
            kernels = results(lockstep, reference);
        } else if (apart(reference, port, lockstep).isPresent()) {
            verdict = Verdict.MISMATCH;
            reason = apart(reference, port, lockstep).get();
        }
        long launches = kernels.stream().mapToLong(KernelResult::launches).sum();
        return new Verification(
                verdict,
                reason,
                kernels,
                launches,
                lockstep.comparedBytes(),
                lockstep.differing(),
                reference,
                Optional.of(port));
    }

    /// What differs beside the memory behind launches, as a sentence.
    private static Optional<String> apart(Execution reference, Execution port, Lockstep lockstep) {
        if (lockstep.unmatched().isPresent() || lockstep.afterwards().isPresent()) {
            return lockstep.unmatched().or(lockstep::afterwards);
        } else if (reference.exitCode() != port.exitCode()) {
            return Optional.of(
                    "exit code %d in the original, %d in the port".formatted(reference.exitCode(), port.exitCode()));
        } else if (!reference.output().equals(port.output())) {
            return Optional.of(OutputComparison.describe("output", reference.output(), port.output()));
        } else if (!reference.errors().equals(port.errors())) {
            return Optional.of(OutputComparison.describe("error output", reference.errors(), port.errors()));
        }
        return Optional.empty();
    }

    /// What the port of a faulty program does, to be added to the fault; empty where kernels say it or nothing is known.
    private static String beside(Execution reference, Execution port, Lockstep lockstep) {
        if (port.fault().filter(fault -> fault.code().isLimit()).isPresent()) {
            return "";
        } else if (reference.fault().isPresent()) {
            return port.fault().isPresent() ? "; the port faults as well" : "; the port does not fault";
        } else if (port.fault().isPresent()) {
            return "; the port faults: " + port.fault().get().message();
        }
        boolean isEqual = lockstep.differing().isEmpty();
        return apart(reference, port, lockstep)
                .map(difference -> "; beside this fault the port differs: " + difference)
                .orElse(isEqual ? "; beside this fault the port agrees in memory, output and exit code" : "");
    }
}
