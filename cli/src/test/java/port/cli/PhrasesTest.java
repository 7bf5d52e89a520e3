package port.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.preprocess.SourceFiles;
import port.translate.Request;
import port.translate.Translator;

final class PhrasesTest {
    /// What cannot be read is not learned from, nor is what stands beside it.
    @Test
    void allPhrasesCanBeRead() {
        Path path = Path.of("phrases.cu");
        var files = new SourceFiles();
        files.put(path, Phrases.all());

        List<Diagnostic> found =
                Translator.read(new Request("phrases", List.of(path), Options.of(Pass.HOST), files)).diagnostics();

        assertEquals(List.of(), found.stream().filter(problem -> problem.code() == Code.SYNTAX).toList());
    }
}
