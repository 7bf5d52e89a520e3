package port.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.syntax.ParsedUnit;

/// Files become syntax, header models included.
final class FrontEndTest {
    @Test
    void samplesAreReadWithoutAFinding() throws IOException {
        List<Path> samples = samples();

        assertTrue(samples.size() > 5, "too few samples: " + samples);
        for (Path sample : samples) {
            var request = new Request("sample", List.of(sample), Options.of(Pass.HOST));
            ParsedUnit unit = FrontEnd.read(request).getFirst();
            assertEquals(List.of(), unit.diagnostics());
        }
    }

    private static List<Path> samples() throws IOException {
        try (var tree = Files.walk(Path.of("../samples"))) {
            return tree.filter(file -> file.toString().endsWith(".cu")).sorted().toList();
        }
    }
}
