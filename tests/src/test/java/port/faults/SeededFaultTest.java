package port.faults;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import port.architecture.Tree;
import port.diagnostic.Diagnostic;
import port.preprocess.MacroOption;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.translate.Request;
import port.translate.Translation;
import port.translate.Translator;
import port.verify.Execution;
import port.verify.RecordedInput;
import port.verify.Runner;
import port.verify.VerifySettings;

final class SeededFaultTest {
    private static final Path FAULTS = Tree.root().resolve("tests/src/test/resources/faults");
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int LEAST = 60;

    @Test
    void thereAreEnough() throws IOException {
        assertTrue(faults().size() >= LEAST, () -> "fewer than " + LEAST);
    }

    @TestFactory
    Stream<DynamicTest> eachFaultIsFoundInItsPlace() throws IOException {
        return faults().stream()
                .map(fault -> DynamicTest.dynamicTest(fault.name(), fault.file().toUri(), () -> isFound(fault)));
    }

    @TestFactory
    Stream<DynamicTest> noCorrectedTwinIsReported() throws IOException {
        return faults().stream()
                .map(fault -> DynamicTest.dynamicTest(fault.name(), fault.file().toUri(), () -> isSilent(fault)));
    }

    private static void isFound(SeededFault fault) {
        List<Diagnostic> errors = errors(run(fault, List.of()));

        Optional<Diagnostic> fitting =
                errors.stream()
                        .filter(error -> error.code().id().equals(fault.code()) && isAt(error, fault.here()))
                        .findFirst();
        assertTrue(fitting.isPresent(), () -> "not found at line " + fault.here() + ", but: " + errors);
        assertAll(
                () -> assertEquals(List.of(), errors.stream().filter(error -> !isSame(error, fault)).toList()),
                () ->
                        assertTrue(
                                fault.first() == 0 || isFirst(errors, fault), () -> "other line not named: " + errors));
    }

    private static boolean isSame(Diagnostic error, SeededFault fault) {
        return error.code().id().equals(fault.code());
    }

    private static boolean isFirst(List<Diagnostic> errors, SeededFault fault) {
        return errors.stream()
                .filter(error -> isAt(error, fault.here()))
                .flatMap(error -> error.notes().stream())
                .anyMatch(note -> note.span().line() == fault.first());
    }

    private static boolean isAt(Diagnostic error, int line) {
        return error.span().line() == line;
    }

    private static void isSilent(SeededFault fault) {
        Execution execution = run(fault, List.of(MacroOption.define("FIXED")));

        assertAll(
                () -> assertEquals(List.of(), errors(execution)),
                () -> assertEquals(List.of(), execution.findings()),
                () -> assertEquals(0, execution.exitCode()));
    }

    private static List<Diagnostic> errors(Execution execution) {
        var errors = new ArrayList<Diagnostic>();
        execution.fault().ifPresent(errors::add);
        execution.findings().stream().filter(Diagnostic::isError).forEach(errors::add);
        return errors;
    }

    private static Execution run(SeededFault fault, List<MacroOption> macros) {
        Options plain = Options.of(Pass.HOST);
        var options =
                new Options(
                        plain.pass(),
                        plain.language(),
                        List.of(),
                        List.of(),
                        macros,
                        plain.architecture(),
                        plain.standard());
        Translation translation = Translator.translate(new Request("fault", List.of(fault.file()), options));
        assertEquals(List.of(), translation.diagnostics().stream().filter(Diagnostic::isError).toList());
        var settings =
                new VerifySettings("fault", List.of(), RecordedInput.none(), Path.of(""), Map.of(), Optional.of(LIMIT));
        return Runner.check(translation.original().orElseThrow(), settings);
    }

    private static List<SeededFault> faults() throws IOException {
        List<Path> files;
        try (var all = Files.walk(FAULTS)) {
            files = all.filter(file -> file.toString().endsWith(".cu")).sorted().toList();
        }
        var faults = new ArrayList<SeededFault>();
        for (Path file : files) {
            faults.add(SeededFault.read(FAULTS, file));
        }
        return faults;
    }
}
