package port.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import port.diagnostic.Diagnostic;
import port.source.SourceFile;

/// Each folder under `golden`: `input.cu`, the text it expands to, and the diagnostics if there are any.
final class GoldenTest {
    private static final Path FOLDERS = Path.of("src/test/resources/port/preprocess/golden");
    private static final SourceFile SHIPPED = SourceFile.headerModel("shipped.h", "shipped\n");

    @TestFactory
    Stream<DynamicTest> folders() throws IOException {
        List<Path> folders;
        try (Stream<Path> found = Files.list(FOLDERS)) {
            folders = found.sorted().toList();
        }
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        HeaderModels models = name -> name.equals("shipped.h") ? Optional.of(SHIPPED) : Optional.empty();
        var preprocessor = new Preprocessor(new SourceFiles(), models);

        Preprocessed result = preprocessor.preprocess(folder.resolve("input.cu"), Options.of(Pass.HOST));

        assertEquals(read(folder.resolve("expected.txt")), ExpandedText.of(result.tokens()));
        assertEquals(read(folder.resolve("diagnostics.txt")), diagnostics(folder, result));
    }

    private static String diagnostics(Path folder, Preprocessed result) {
        return result.diagnostics().stream()
                .map(GoldenTest::text)
                .collect(Collectors.joining())
                .replace(folder + "/", "");
    }

    private static String text(Diagnostic diagnostic) {
        var text = new StringBuilder(diagnostic + "\n");
        diagnostic.help().ifPresent(help -> text.append("  help: ").append(help).append('\n'));
        for (Diagnostic note : diagnostic.notes()) {
            text.append("  ").append(note.span()).append(": ").append(note.message()).append('\n');
        }
        return text.toString();
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
