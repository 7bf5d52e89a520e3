package port.verdicts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import port.verify.Assessment;
import port.verify.KernelResult;
import port.verify.PortNotCompiled;
import port.verify.Verification;
import port.verify.VerifySettings;

/// Every folder under `verdicts` holds a program, what to change in its port, and the verdicts that follow.
///
/// `program.cu` is ported. Each line `old => new` of `edits.txt` replaces a text that must stand in the Java. `expect.txt` has a line for the program and
/// one for each kernel. `schedules.txt` says under how many other schedules the original runs as well, `timeout.txt` after how many
/// seconds both are given up.
final class VerdictFoldersTest {
    private static final Path FOLDERS = Path.of("src/test/resources/verdicts");

    @TestFactory
    Stream<DynamicTest> verdictsAreAsExpected() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            List<Path> all = folders.filter(Files::isDirectory).sorted().toList();
            return all.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException, PortNotCompiled {
        Ported ported = Ported.of(folder.resolve("program.cu"));
        Path edits = folder.resolve("edits.txt");
        for (String edit : Files.exists(edits) ? Files.readAllLines(edits) : List.<String>of()) {
            String[] sides = edit.split(" => ", -1);
            ported = edited(ported, sides[0], sides[1]);
        }

        int schedules = number(folder.resolve("schedules.txt"));
        int seconds = number(folder.resolve("timeout.txt"));
        VerifySettings settings = VerifySettings.of("program").with(Assessment.DEFAULT.withSchedules(schedules, 1));
        if (seconds > 0) {
            settings = settings.withTimeout(Duration.ofSeconds(seconds));
        }
        Verification found = ported.verify(settings);

        assertEquals(Files.readString(folder.resolve("expect.txt")), text(found).replace(folder.toString() + "/", ""));
    }

    /// The number in a file; 0 where it is not there.
    private static int number(Path file) throws IOException {
        return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
    }

    private static Ported edited(Ported ported, String old, String other) {
        var files = ported.sources().files();
        assertTrue(
                files.values().stream().anyMatch(java -> java.contains(old)), "no '" + old + "' in\n" + files.values());
        return ported.with(java -> java.replace(old, other));
    }

    private static String text(Verification found) {
        var text = new StringBuilder();
        line(text, "program", found.verdict() + "", found.comparedLaunches(), found.reason());
        for (KernelResult kernel : found.kernels()) {
            line(text, kernel.kernel(), kernel.verdict() + "", kernel.launches(), kernel.detail());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String verdict, long launches, String detail) {
        text.append(
                "%s: %s, %d launches%s\n".formatted(name, verdict, launches, detail.isEmpty() ? "" : ": " + detail));
    }
}
