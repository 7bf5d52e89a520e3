package port.random;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import port.architecture.Tree;
import port.verdicts.Ported;
import port.verify.Verdict;
import port.verify.VerifySettings;

/// The short form of [RandomKernels], and what longer runs of it have found, cut down to what matters.
final class RandomKernelsTest {
    private static final Path REGRESS = Tree.root().resolve("tests/src/test/resources/random");
    private static final long SEED = 2026;
    private static final int KERNELS = 40;
    private static final long SEED_OF_LANES = 2027;
    private static final int KERNELS_WITH_LANES = 100;
    private static final String VECTORS = "jdk.incubator.vector";

    @TempDir private Path work;

    @Test
    void bothEnginesAgreeBitForBit() throws IOException {
        RandomKernels.Result result = RandomKernels.run(SEED, KERNELS, work);

        assertAgreed(SEED, KERNELS, result);
    }

    @Test
    void theyAgreeAsWellWhereThreadsOfThePortRunTogether() throws IOException {
        assertTrue(ModuleLayer.boot().findModule(VECTORS).isPresent(), "this JVM needs --add-modules " + VECTORS);

        RandomKernels.Result result = RandomKernels.runTogether(SEED_OF_LANES, KERNELS_WITH_LANES, work);

        assertAgreed(SEED_OF_LANES, KERNELS_WITH_LANES, result);
    }

    private static void assertAgreed(long seed, int kernels, RandomKernels.Result result) {
        assertAll(
                "seed " + seed,
                () -> assertEquals(List.of(), result.findings()),
                () -> assertEquals(kernels, result.agreed()));
    }

    @TestFactory
    Stream<DynamicTest> whatWasFoundBeforeIsExact() throws IOException {
        try (var files = Files.list(REGRESS)) {
            List<Path> all = files.sorted().toList();
            return all.stream()
                    .map(file ->
                            DynamicTest.dynamicTest(
                                    file.getFileName().toString(),
                                    () -> {
                                        var found = Ported.of(file).verify(VerifySettings.of("random"));
                                        assertEquals(Verdict.EXACT, found.verdict(), found.reason() + found.kernels());
                                    }));
        }
    }
}
