package port.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Prints the mutation score over the samples: `MutationScore PER_KERNEL SEED [SAMPLE...]`.
public final class MutationScore {
    private MutationScore() {}

    public static void main(String[] arguments) throws IOException {
        int perKernel = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        List<String> names = List.of(arguments).subList(2, arguments.length);
        Map<String, String> reasons = Survivors.reasons();
        int killed = 0;
        int tried = 0;
        Map<MutationKind, int[]> kinds = new LinkedHashMap<>();
        for (Path sample : samples(names)) {
            List<MutationRun.Outcome> outcomes = MutationRun.of(sample, perKernel, seed);
            int here = 0;
            int deadHere = 0;
            for (MutationRun.Outcome outcome : outcomes) {
                if (outcome.fate() != MutationRun.Fate.STILLBORN) {
                    boolean isDead = outcome.fate() == MutationRun.Fate.KILLED;
                    here++;
                    deadHere += isDead ? 1 : 0;
                    int[] counts = kinds.computeIfAbsent(outcome.mutant().kind(), _ -> new int[2]);
                    counts[0] += isDead ? 1 : 0;
                    counts[1]++;
                    if (!isDead) {
                        String reason = reasons.getOrDefault(outcome.mutant().key(), "NOT EXPLAINED");
                        System.out.printf("survives: %s (%s): %s%n", outcome.mutant(), outcome.why(), reason);
                    }
                }
            }
            System.out.printf("%-16s %4d of %4d killed%n", sample.getParent().getFileName(), deadHere, here);
            tried += here;
            killed += deadHere;
        }
        kinds.forEach((kind, counts) -> System.out.printf("%-18s %4d of %4d%n", kind, counts[0], counts[1]));
        System.out.printf("%d of %d mutants killed: %.1f %%, seed %d%n", killed, tried, 100.0 * killed / tried, seed);
    }

    private static List<Path> samples(List<String> names) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../samples"))) {
            return files.filter(file -> file.toString().endsWith(".cu"))
                    .filter(file -> names.isEmpty() || names.contains(file.getParent().getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }
}
