package port.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import port.architecture.Tree;

/// A few mutants of some samples; `tests/mutation/run` tries all.
final class MutantsTest {
    private static final List<String> SAMPLES = List.of("saxpy", "reduction", "kv_cache", "rmsnorm");
    private static final int PER_KERNEL = 2;
    private static final long SEED = 1;

    @Test
    void whoeverSurvivesIsExplained() throws IOException {
        Map<String, String> reasons = Survivors.reasons();
        List<MutationRun.Outcome> outcomes =
                SAMPLES.stream().flatMap(sample -> MutationRun.of(file(sample), PER_KERNEL, SEED).stream()).toList();

        List<String> unexplained =
                outcomes.stream()
                        .filter(outcome -> outcome.fate() == MutationRun.Fate.SURVIVED)
                        .map(outcome -> outcome.mutant().key())
                        .filter(key -> !reasons.containsKey(key))
                        .toList();

        assertEquals(List.of(), unexplained, "seed " + SEED);
        assertEquals(0, outcomes.stream().filter(outcome -> outcome.fate() == MutationRun.Fate.CRASHED).count());
        assertTrue(outcomes.stream().filter(outcome -> outcome.fate() == MutationRun.Fate.KILLED).count() >= 8);
    }

    private static Path file(String sample) {
        return Tree.root().resolve("samples").resolve(sample).resolve(sample + ".cu");
    }
}
