package port.random;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

    @TempDir private Path work;

    @Test
    void bothEnginesAgreeBitForBit() throws IOException {
        RandomKernels.Result result = RandomKernels.run(SEED, KERNELS, work);

        assertAll(
                "seed " + SEED,
                () -> assertEquals(List.of(), result.findings()),
                () -> assertEquals(KERNELS, result.agreed()));
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
