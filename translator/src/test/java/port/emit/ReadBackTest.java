package port.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Emitted Java stays within Java 21, so that tools read it.
final class ReadBackTest {
    @Test
    void javaParserReadsEveryGoldenFile() throws IOException {
        var parser = new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_21));
        List<Path> files = goldens();

        assertTrue(files.size() > 4, "too few golden files: " + files);
        for (Path file : files) {
            assertEquals(List.of(), parser.parse(file).getProblems(), file.toString());
        }
    }

    @Test
    void noLineIsWiderThanTheLimit() throws IOException {
        for (Path file : goldens()) {
            for (String line : Files.readAllLines(file)) {
                assertTrue(line.length() <= LineWrapper.WIDTH, file + ": " + line);
            }
        }
    }

    private static List<Path> goldens() throws IOException {
        try (var tree = Files.walk(Path.of("src/test/resources/emit"))) {
            return tree.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
