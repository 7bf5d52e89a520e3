package port.mutation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import port.reference.check.Checks;
import port.verdicts.Ported;
import port.verify.PortNotCompiled;
import port.verify.RecordedInput;
import port.verify.Verdict;
import port.verify.Verification;
import port.verify.VerifySettings;

/// Plants faults in one sample and counts those that are found.
final class MutationRun {
    /// Whether and how a mutant was found.
    enum Fate {
        KILLED,
        SURVIVED,
        /// It made `port` itself fail: a defect of ours, and no verdict on the mutant.
        CRASHED,
        /// The Java compiler refuses it, so that no porter could leave it in.
        STILLBORN
    }

    /// What became of a mutant.
    record Outcome(Mutant mutant, Fate fate, String why) {}

    private static final Duration LEAST = Duration.ofSeconds(5);

    private MutationRun() {}

    /// @param perKernel how many mutants of each kernel are tried, chosen by `seed`; stillborn ones do not count
    static List<Outcome> of(Path cuda, int perKernel, long seed) {
        Ported ported = Ported.of(cuda);
        Duration limit = limit(ported, cuda);
        List<Outcome> outcomes = new ArrayList<>();
        for (Map.Entry<String, List<Mutant>> kernel : Mutations.of(ported.sources()).entrySet()) {
            List<Mutant> mutants = new ArrayList<>(kernel.getValue());
            Collections.shuffle(mutants, new Random(seed + kernel.getKey().hashCode()));
            int tried = 0;
            for (Mutant mutant : mutants) {
                if (tried < perKernel) {
                    Outcome outcome = judge(ported, mutant, limit);
                    outcomes.add(outcome);
                    tried += outcome.fate() == Fate.STILLBORN ? 0 : 1;
                }
            }
        }
        return outcomes;
    }

    /// What a mutant may take: many times what the port takes, so that a loop without an end does not hold up the others.
    private static Duration limit(Ported ported, Path cuda) {
        long start = System.nanoTime();
        try {
            Verdict verdict = ported.verify(settings(Duration.ofMinutes(2))).verdict();
            if (!verdict.isEquivalent()) {
                throw new IllegalStateException("the port of " + cuda.getFileName() + " itself is " + verdict);
            }
        } catch (PortNotCompiled e) {
            throw new IllegalStateException("the port of " + cuda.getFileName() + " does not compile", e);
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - start).multipliedBy(10);
        return taken.compareTo(LEAST) < 0 ? LEAST : taken;
    }

    private static VerifySettings settings(Duration limit) {
        return new VerifySettings(
                "program",
                List.of(),
                RecordedInput.none(),
                Path.of(""),
                Map.of(),
                Optional.of(limit),
                Checks.MEMORY.off());
    }

    private static Outcome judge(Ported ported, Mutant mutant, Duration limit) {
        try {
            Verification found = new Ported(ported.original(), mutant.sources()).verify(settings(limit));
            Verdict verdict = found.verdict();
            return new Outcome(mutant, verdict.isEquivalent() ? Fate.SURVIVED : Fate.KILLED, verdict.toString());
        } catch (PortNotCompiled e) {
            return new Outcome(mutant, Fate.STILLBORN, "does not compile");
        } catch (IllegalStateException e) {
            return new Outcome(mutant, Fate.CRASHED, "crash: " + e.getMessage());
        }
    }
}
