package port.diagnostics;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import port.architecture.Tree;
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
        // No input is known on which `port` itself fails; what a user sees then, DefectReportTest shows.
        var codes =
                Arrays.stream(Code.values())
                        .filter(code -> code != Code.DEFECT)
                        .map(Code::id)
                        .collect(Collectors.toCollection(TreeSet::new));
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

    private void check(Path folder) throws IOException, InterruptedException {
        for (Expectation expected : Expectation.read(folder.resolve("expect.txt"))) {
            Path out = Files.createTempDirectory(work, "out");
            List<String> line =
                    expected.arguments().stream()
                            .map(word -> word.replace("{out}", out.toString()).replace("{}", folder.toString()))
                            .toList();

            if (expected.copied().isPresent()) {
                copy(folder.resolve(expected.copied().get()), out);
            }

            PortRunner.Result result =
                    expected.megabytes() > 0
                            ? PortRunner.apart(
                                    List.of("-Xmx" + expected.megabytes() + "m"),
                                    line,
                                    Files.createTempDirectory(work, "heap"))
                            : PortRunner.here(line);

            String err = result.err();
            String printed = result.out();
            assertAll(
                    String.join(" ", expected.arguments()) + "\n" + err + printed,
                    () -> assertEquals(expected.exit(), result.status(), "exit status"),
                    () -> expected.err().forEach(text -> assertTrue(err.contains(text), "on stderr: " + text)),
                    () -> expected.out().forEach(text -> assertTrue(printed.contains(text), "on stdout: " + text)),
                    () -> assertEquals(expected.errors(), count(err, "error["), "number of errors"),
                    () -> assertFalse((err + printed).contains("\tat "), "a stack trace"),
                    () -> checkFiles(out, expected.files()));
        }
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
