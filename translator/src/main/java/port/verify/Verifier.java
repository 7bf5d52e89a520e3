package port.verify;

import java.util.Optional;
import port.ir.Program;

/// Runs a program and its port side by side and compares them at every launch, in what they print and in how they end.
public final class Verifier {
    private Verifier() {}

    /// Runs both engines in lockstep, each on a thread of its own.
    ///
    /// @param program the original, unrewritten
    /// @throws PortNotCompiled if the port's Java is not accepted
    public static Verification verify(Program program, PortSources port, VerifySettings settings)
            throws PortNotCompiled {
        var portRun = PortRun.of(port);
        var lockstep = new Lockstep();
        var reference =
                new EngineThread(
                        "reference",
                        () -> {
                            try {
                                return ReferenceRun.run(program, settings, lockstep);
                            } finally {
                                lockstep.end(Lockstep.Side.REFERENCE);
                            }
                        });
        var ported =
                new EngineThread(
                        "port",
                        () -> {
                            try {
                                return portRun.run(settings, lockstep);
                            } finally {
                                lockstep.end(Lockstep.Side.PORT);
                            }
                        });
        reference.start();
        ported.start();
        Execution original = reference.result();
        Execution result = ported.result();
        if (!original.undefinedReads().isEmpty()) {
            original = original.with(UndefinedReads.thatMatter(program, settings, original.undefinedReads()));
        }
        return judge(original, result, lockstep);
    }

    private static Verification judge(Execution reference, Execution port, Lockstep lockstep) {
        var kernels = lockstep.tallies().results();
        Verdict verdict = kernels.stream().map(KernelResult::verdict).reduce(Verdict.EXACT, Verdict::and);
        String reason = "";
        if (reference.firstFault().isPresent()) {
            verdict = Verdict.SOURCE_FAULTY;
            reason = reference.firstFault().get().message();
        } else if (port.fault().isPresent()) {
            verdict = Verdict.MISMATCH;
            reason = "the port faults: " + port.fault().get().message();
        } else if (lockstep.unmatched().isPresent()) {
            verdict = Verdict.MISMATCH;
            reason = lockstep.unmatched().get();
        } else if (reference.exitCode() != port.exitCode()) {
            verdict = Verdict.MISMATCH;
            reason = "exit code %d in the original, %d in the port".formatted(reference.exitCode(), port.exitCode());
        } else if (!reference.output().equals(port.output())) {
            verdict = Verdict.MISMATCH;
            reason = OutputComparison.describe(reference.output(), port.output());
        }
        long launches = kernels.stream().mapToLong(KernelResult::launches).sum();
        return new Verification(
                verdict, reason, kernels, launches, lockstep.comparedBytes(), reference, Optional.of(port));
    }
}
