package port.trees;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import port.architecture.Tree;
import port.diagnostic.Diagnostic;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.project.Discovery;
import port.project.ProgramFinder;
import port.project.SourceProgram;
import port.translate.Request;
import port.translate.Translation;
import port.translate.Translator;
import port.verify.PortNotCompiled;
import port.verify.PortSources;
import port.verify.RecordedInput;
import port.verify.Verdict;
import port.verify.Verification;
import port.verify.Verifier;
import port.verify.VerifySettings;

final class SourceTreeTest {
    private static final Path TREES = Tree.root().resolve("tests/src/test/resources/trees");
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TestFactory
    Stream<DynamicTest> eachTreeRunsOnBothEngines() throws IOException {
        try (var folders = Files.list(TREES)) {
            return folders.sorted().toList().stream()
                    .map(folder ->
                            DynamicTest.dynamicTest(
                                    folder.getFileName().toString(), folder.toUri(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException, PortNotCompiled {
        Discovery found = ProgramFinder.find(List.of(folder));
        assertEquals(List.of(), found.diagnostics());
        assertEquals(1, found.programs().size());
        SourceProgram program = found.programs().getFirst();
        Translation translation =
                Translator.translate(new Request(program.name(), program.units(), Options.of(Pass.HOST)));
        assertEquals(List.of(), translation.diagnostics().stream().filter(Diagnostic::isError).toList());
        var port = PortSources.of(translation);
        var settings =
                new VerifySettings(
                        program.name(), List.of(), RecordedInput.none(), Path.of(""), Map.of(), Optional.of(LIMIT));

        Verification result = Verifier.verify(translation.original().orElseThrow(), port, settings);

        String expected = Files.readString(folder.resolve("expect.txt"));
        assertAll(
                () -> assertEquals(expected, result.reference().output(), "reference"),
                () -> assertEquals(expected, result.port().orElseThrow().output(), "port"),
                () -> assertEquals(Verdict.EXACT, result.verdict(), result::toString));
    }
}
