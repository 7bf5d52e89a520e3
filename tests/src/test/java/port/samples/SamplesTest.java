package port.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import port.architecture.Tree;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.translate.Request;
import port.translate.Translation;
import port.translate.Translator;
import port.verify.PortNotCompiled;
import port.verify.PortSources;
import port.verify.Verdict;
import port.verify.Verification;
import port.verify.Verifier;
import port.verify.VerifySettings;

final class SamplesTest {
    private static final Path SAMPLES = Tree.root().resolve("samples");

    @TestFactory
    Stream<DynamicTest> theCheckedInPortIsWhatTheTranslatorWrites() throws IOException {
        return samples().stream()
                .map(sample ->
                        DynamicTest.dynamicTest(
                                name(sample),
                                () -> assertEquals(checkedIn(sample), translation(sample).texts(), ".ci/ports")));
    }

    @TestFactory
    Stream<DynamicTest> theCheckedInPortComputesAndPrintsWhatTheSampleDoes() throws IOException {
        return samples().stream().map(sample -> DynamicTest.dynamicTest(name(sample), () -> verify(sample)));
    }

    private static void verify(Path sample) throws IOException, PortNotCompiled {
        Translation translation = translation(sample);
        var port = new PortSources(checkedIn(sample), translation.mainClass().orElseThrow());

        Verification result =
                Verifier.verify(translation.original().orElseThrow(), port, VerifySettings.of(name(sample)));

        assertEquals(Verdict.EXACT, result.verdict(), result::toString);
        assertEquals(result.reference().output(), result.port().orElseThrow().output());
        assertEquals(0, result.reference().exitCode());
        assertTrue(result.reference().output().endsWith("PASSED\n"), result.reference().output());
    }

    private static Translation translation(Path sample) {
        Path file = sample.resolve(name(sample) + ".cu");
        Translation translation = Translator.translate(new Request(name(sample), List.of(file), Options.of(Pass.HOST)));
        assertEquals(List.of(), translation.diagnostics());
        return translation;
    }

    private static Map<String, String> checkedIn(Path sample) throws IOException {
        Path folder = sample.resolve("java");
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private static List<Path> samples() throws IOException {
        try (var folders = Files.list(SAMPLES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static String name(Path sample) {
        return sample.getFileName().toString();
    }
}
