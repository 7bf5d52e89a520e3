package port.diagnostics;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import port.architecture.Tree;
import port.cli.Port;
import port.cli.Terminal;
import port.diagnostic.Code;

final class BadInputTest {
    private static final Path CASES = Tree.root().resolve("tests/src/test/resources/diagnostics");

    @TempDir private Path work;

    @TestFactory
    Stream<DynamicTest> eachCaseIsReportedOnceWithItsPlaceAndStatus() throws IOException {
        return cases().stream()
                .map(folder -> DynamicTest.dynamicTest(name(folder), folder.toUri(), () -> check(folder)));
    }

    @Test
    void everyCodeHasACaseOrStandsOnTheListOfThoseToCome() throws IOException {
        var codes = Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toCollection(TreeSet::new));
        var covered =
                cases().stream()
                        .map(folder -> name(folder).replaceFirst("-.*", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
        var toCome = new TreeSet<>(Files.readAllLines(CASES.resolve("not-yet.txt")));

        var both = new TreeSet<>(covered);
        both.retainAll(toCome);
        covered.addAll(toCome);

        assertEquals(new TreeSet<String>(), both, "have a case and stand on the list");
        assertEquals(codes, covered);
    }

    private void check(Path folder) throws IOException {
        for (Expectation expected : Expectation.read(folder.resolve("expect.txt"))) {
            Path out = Files.createTempDirectory(work, "out");
            var stdout = new ByteArrayOutputStream();
            var stderr = new ByteArrayOutputStream();
            var terminal =
                    new Terminal(
                            InputStream.nullInputStream(),
                            new PrintStream(stdout, true, StandardCharsets.UTF_8),
                            new PrintStream(stderr, true, StandardCharsets.UTF_8),
                            false,
                            false,
                            Map.of());
            String[] line =
                    expected.arguments().stream()
                            .map(word -> word.replace("{out}", out.toString()).replace("{}", folder.toString()))
                            .toArray(String[]::new);

            int status = new Port(terminal).run(line);

            String err = stderr.toString(StandardCharsets.UTF_8);
            String printed = stdout.toString(StandardCharsets.UTF_8);
            assertAll(
                    String.join(" ", expected.arguments()) + "\n" + err + printed,
                    () -> assertEquals(expected.exit(), status, "exit status"),
                    () -> expected.err().forEach(text -> assertTrue(err.contains(text), "on stderr: " + text)),
                    () -> expected.out().forEach(text -> assertTrue(printed.contains(text), "on stdout: " + text)),
                    () -> assertEquals(expected.errors(), count(err, "error["), "number of errors"),
                    () -> assertFalse((err + printed).contains("\tat "), "a stack trace"),
                    () -> checkFiles(out, expected.files()));
        }
    }

    private static void checkFiles(Path out, List<String> expectations) throws IOException {
        for (String expectation : expectations) {
            String[] parts = expectation.split(" ", 2);
            boolean found = false;
            try (var files = Files.walk(out)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    boolean isMeant = out.relativize(file).toString().endsWith(parts[0]);
                    found |= isMeant && Files.readString(file).contains(parts[1]);
                }
            }
            assertTrue(found, () -> "in a file " + parts[0] + ": " + parts[1]);
        }
    }

    private static List<Path> cases() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
