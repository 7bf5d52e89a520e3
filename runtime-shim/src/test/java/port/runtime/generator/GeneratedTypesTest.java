package port.runtime.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class GeneratedTypesTest {
    @Test
    void generatedSourcesAreWhatTheTemplatesGive() throws IOException {
        Map<String, String> written = new TreeMap<>();
        try (var files = Files.list(TypeGenerator.TARGET)) {
            for (var file : files.toList()) {
                written.put(file.getFileName().toString(), Files.readString(file));
            }
        }

        Map<String, String> generated = TypeGenerator.generate();

        assertEquals(generated.keySet(), written.keySet());
        generated.forEach((name, text) -> assertEquals(text, written.get(name), name));
    }
}
