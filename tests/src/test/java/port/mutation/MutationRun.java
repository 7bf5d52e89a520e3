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

    private MutationRun() {}

    /// @param perKernel how many mutants of each kernel are tried, chosen by `seed`; stillborn ones do not count
    static List<Outcome> of(Path cuda, int perKernel, long seed) {
        Ported ported = Ported.of(cuda);
        List<Outcome> outcomes = new ArrayList<>();
        for (Map.Entry<String, List<Mutant>> kernel : Mutations.of(ported.sources()).entrySet()) {
            List<Mutant> mutants = new ArrayList<>(kernel.getValue());
            Collections.shuffle(mutants, new Random(seed + kernel.getKey().hashCode()));
            int tried = 0;
            for (Mutant mutant : mutants) {
                if (tried < perKernel) {
                    Outcome outcome = judge(ported, mutant);
                    outcomes.add(outcome);
                    tried += outcome.fate() == Fate.STILLBORN ? 0 : 1;
                }
            }
        }
        return outcomes;
    }

    private static Outcome judge(Ported ported, Mutant mutant) {
        var settings =
                new VerifySettings(
                        "program",
                        List.of(),
                        RecordedInput.none(),
                        Path.of(""),
                        Map.of(),
                        Optional.of(Duration.ofSeconds(30)),
                        Checks.NONE);
        try {
            Verification found = new Ported(ported.original(), mutant.sources()).verify(settings);
            Verdict verdict = found.verdict();
            return new Outcome(mutant, verdict.isEquivalent() ? Fate.SURVIVED : Fate.KILLED, verdict.toString());
        } catch (PortNotCompiled e) {
            return new Outcome(mutant, Fate.STILLBORN, "does not compile");
        } catch (IllegalStateException e) {
            return new Outcome(mutant, Fate.CRASHED, "crash: " + e.getMessage());
        }
    }
}
