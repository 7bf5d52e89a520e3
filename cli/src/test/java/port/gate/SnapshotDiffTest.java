package port.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import port.gate.SnapshotDiff.Change;
import port.report.Standing;

final class SnapshotDiffTest {
    @Test
    void kernelsAppearAndVanish() {
        assertEquals(List.of(Change.VANISHED, Change.APPEARED), changes(of("a", "EXACT"), of("b", "EXACT")));
    }

    @Test
    void aChangedVerdictOutweighsAChangedText() {
        assertEquals(List.of(Change.WORSE), changes(of("a", "EXACT"), of("a", "MISMATCH", "f00d", "other")));
        assertEquals(List.of(Change.BETTER), changes(of("a", "NOT_RUN"), of("a", "EXACT")));
    }

    @Test
    void textsAreComparedOnBothSides() {
        Snapshot before = of("a", "EXACT", "f00d", "text");

        assertEquals(List.of(), changes(before, before));
        assertEquals(List.of(Change.CUDA_ALONE), changes(before, of("a", "EXACT", "beef", "text")));
        assertEquals(List.of(Change.JAVA_ALONE), changes(before, of("a", "EXACT", "f00d", "other")));
        assertEquals(List.of(Change.CUDA_AND_JAVA), changes(before, of("a", "EXACT", "beef", "other")));
    }

    @Test
    void kernelsAreFoundInTheJavaOfAPort() {
        String java =
                """
                final class X {
                    @Kernel
                    static void plain(KernelContext ctx) {
                        if (true) {
                        }
                    }

                    static void other() {}

                    @Kernel("matvec<true>")
                    static void matvecTrue(KernelContext ctx) {
                    }
                }
                """;

        Map<String, String> kernels = KernelTexts.of(java);

        assertEquals(List.of("plain", "matvec<true>"), List.copyOf(kernels.keySet()));
        assertEquals(5, kernels.get("plain").lines().count());
    }

    private static List<Change> changes(Snapshot before, Snapshot now) {
        return SnapshotDiff.of(before, now).stream().map(SnapshotDiff.Entry::change).toList();
    }

    private static Snapshot of(String name, String standing) {
        return of(name, standing, "f00d", "text");
    }

    private static Snapshot of(String name, String standing, String cuda, String java) {
        return new Snapshot(Map.of(name, new Snapshot.Kernel(Standing.of(standing), cuda, java)));
    }
}
