package port.spec;

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
import port.translate.Request;
import port.translate.Translation;
import port.translate.Translator;
import port.verify.Execution;
import port.verify.PortNotCompiled;
import port.verify.PortSources;
import port.verify.RecordedInput;
import port.verify.Verdict;
import port.verify.Verification;
import port.verify.Verifier;
import port.verify.VerifySettings;

final class SpecFactTest {
    private static final Path FACTS = Tree.root().resolve("tests/src/test/resources/spec");
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TestFactory
    Stream<DynamicTest> eachFactHoldsOnBothEngines() throws IOException {
        return facts().stream()
                .map(fact -> DynamicTest.dynamicTest(fact.name(), fact.file().toUri(), () -> check(fact)));
    }

    private static void check(SpecFact fact) throws PortNotCompiled {
        Translation translation =
                Translator.translate(new Request("fact", List.of(fact.file()), Options.of(Pass.HOST)));
        assertEquals(List.of(), translation.diagnostics().stream().filter(Diagnostic::isError).toList());
        var port = PortSources.of(translation);
        var settings =
                new VerifySettings("fact", List.of(), RecordedInput.none(), Path.of(""), Map.of(), Optional.of(LIMIT));

        Verification result = Verifier.verify(translation.original().orElseThrow(), port, settings);

        assertAll(
                () -> check(fact, "reference", result.reference()),
                () -> check(fact, "port", result.port().orElseThrow()),
                () -> assertEquals(Verdict.EXACT, result.verdict(), result::toString));
    }

    private static void check(SpecFact fact, String engine, Execution execution) {
        assertEquals(Optional.empty(), execution.fault(), engine);
        assertEquals(fact.output(), execution.output(), engine);
        assertEquals(fact.exit(), execution.exitCode(), engine);
    }

    private static List<SpecFact> facts() throws IOException {
        try (var files = Files.walk(FACTS)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".cu")).sorted().toList();
            var facts = new java.util.ArrayList<SpecFact>();
            for (Path file : all) {
                facts.add(SpecFact.read(FACTS, file));
            }
            return facts;
        }
    }
}
