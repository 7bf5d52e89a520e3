package port.planted;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import port.architecture.Tree;
import port.cli.Port;
import port.cli.Terminal;

final class PlantedBugTest {
    private static final Path BUGS = Tree.root().resolve("tests/src/test/resources/planted");
    private static final Path SAMPLES = Tree.root().resolve("samples");

    @TempDir private Path work;

    private record Result(int status, String text) {}

    @TestFactory
    Stream<DynamicTest> eachPlantedBugIsAMismatch() throws IOException {
        try (var files = Files.list(BUGS)) {
            List<Path> all = files.sorted().toList();
            return all.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    @Test
    void thePortAsItIsHasNoMismatch() throws IOException {
        Result result = verify("saxpy", SAMPLES.resolve("saxpy/java"));

        assertEquals(0, result.status(), result.text());
    }

    @Test
    void aLaunchThatIsNotMadeIsNotLookedAt() throws IOException {
        Result result = verify("saxpy", SAMPLES.resolve("saxpy/java"), "--launch", "7");

        assertTrue(result.text().contains("no launch 7: the program makes 1, counted from 0"), result.text());
    }

    private void check(Path file) throws IOException {
        PlantedBug bug = PlantedBug.read(file);
        Path port = Files.createTempDirectory(work, "port");
        copy(SAMPLES.resolve(bug.sample()).resolve("java"), port);
        bug.plant(port);

        Result result = verify(bug.sample(), port);

        assertAll(
                result.text(),
                () -> assertEquals(1, result.status(), "exit status"),
                () -> bug.expected().forEach(text -> assertTrue(result.text().contains(text), text)));
    }

    private static Result verify(String sample, Path port, String... options) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        var terminal = new Terminal(InputStream.nullInputStream(), print, print, false, false, Map.of());
        var words = new ArrayList<String>(List.of("verify", SAMPLES.resolve(sample).toString()));
        words.addAll(List.of("--port", port.toString(), "--timeout", "60"));
        words.addAll(List.of(options));
        int status = new Port(terminal).run(words.toArray(String[]::new));
        return new Result(status, out.toString(StandardCharsets.UTF_8));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
