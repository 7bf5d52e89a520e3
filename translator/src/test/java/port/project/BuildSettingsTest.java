package port.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.preprocess.MacroOption;

final class BuildSettingsTest {
    private static final List<MacroOption> SIZE = List.of(MacroOption.define("SIZE=4"));

    @TempDir private Path root;
    private final BuildSettings.Finder finder = new BuildSettings.Finder();

    @BeforeEach
    void aProject() throws IOException {
        write("CMakeLists.txt", "project(x)\nadd_definitions(-DSIZE=4)\nadd_executable(x src/a/b/c/d/main.cu)\n");
        write("src/a/b/c/d/main.cu", "");
        write("src/a/b/c/d/other.cu", "");
        write("src/near.cu", "");
    }

    @Test
    void aProjectSpeaksForTheUnitsThatItNamesAndForThoseNearby() {
        assertEquals(SIZE, macros("src/a/b/c/d/main.cu"));
        assertEquals(SIZE, macros("src/near.cu"));
        assertEquals(List.of(), macros("src/a/b/c/d/other.cu"));
    }

    @Test
    void aMakefileNearerGoesBefore() throws IOException {
        write("src/Makefile", "CFLAGS = -DSIZE=8 -std=c++20\n");

        BuildSettings settings = finder.of(root.resolve("src/near.cu"));

        assertEquals(List.of(MacroOption.define("SIZE=8")), settings.macros());
        assertEquals(Optional.of(202002), settings.standard());
    }

    @Test
    void whatListFilesReadCountsAsBuildFiles() throws IOException {
        write("CMakeLists.txt", "project(x)\ninclude(cmake/options.cmake)\n");
        write("cmake/options.cmake", "add_definitions(-DSIZE=4)\n");

        assertTrue(BuildSettings.candidates(root.resolve("src/near.cu")).contains(root.resolve("cmake/options.cmake")));
    }

    private List<MacroOption> macros(String unit) {
        return finder.of(root.resolve(unit)).macros();
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
