package port.verdicts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import port.verify.KernelResult;
import port.verify.Parting;
import port.verify.PortNotCompiled;
import port.verify.Verification;
import port.verify.VerifySettings;

/// Porter's bugs in the middle of kernels: the first place is found where the two executions hold different values.
final class PartingTest {
    private static final Path FOLDER = Path.of("src/test/resources/partings");

    @TestFactory
    Stream<DynamicTest> theFirstDifferentValueIsFound() throws IOException {
        Path program = FOLDER.resolve("program.cu");
        List<String> lines = Files.readAllLines(program);
        Ported ported = Ported.of(program);
        return Files.readAllLines(FOLDER.resolve("bugs.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(parts -> DynamicTest.dynamicTest(parts[0], () -> check(ported, parts, lines)));
    }

    private static void check(Ported ported, String[] parts, List<String> lines) throws PortNotCompiled {
        String[] edit = parts[0].split(" => ");
        assertTrue(ported.sources().files().values().stream().anyMatch(java -> java.contains(edit[0])), edit[0]);

        Verification found = ported.with(java -> java.replace(edit[0], edit[1])).verify(VerifySettings.of("program"));

        Parting parting =
                found.kernels().stream()
                        .map(KernelResult::parting)
                        .flatMap(java.util.Optional::stream)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(found.kernels().toString()));
        assertEquals(
                String.join("\n", List.of(parts).subList(1, parts.length)),
                String.join(
                        "\n",
                        shown(lines.get(parting.span().line() - 1), parts[1]),
                        parting.threadName().replace("thread ", ""),
                        parting.what(),
                        parting.shownExpected(),
                        parting.shownActual()));
    }

    /// The part of a line that is expected to stand in it, or all of it.
    private static String shown(String line, String expected) {
        return line.contains(expected) ? expected : line;
    }
}
