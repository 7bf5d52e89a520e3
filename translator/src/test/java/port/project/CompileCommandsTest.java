package port.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.preprocess.MacroOption;

/// The command lines that a builder notes say how units are read, each its own way, and come before what a makefile says.
final class CompileCommandsTest {
    @TempDir Path top;
    private Path folder;

    @BeforeEach
    void aProject() throws IOException {
        folder = top.resolve("one/two/three/project");
        for (String name : List.of("src", "include", "third party", "build")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.writeString(folder.resolve("src/a.cu"), "");
        Files.writeString(folder.resolve("src/b.cu"), "");
    }

    private BuildSettings settings(String unit) {
        return new BuildSettings.Finder().of(folder.resolve("src").resolve(unit));
    }

    @Test
    void aCommandIsCutAsAShellDoes() throws IOException {
        note(
                "build",
                """
                [{"directory": "%s/build", "file": "../src/a.cu",
                  "command": "nvcc -DN=4 -D 'NAME=\\"two words\\"' -I../include -isystem \\"../third party\\" -O3 -c ../src/a.cu"}]
                """);
        BuildSettings found = settings("a.cu");
        assertEquals(List.of(folder.resolve("include"), folder.resolve("third party")), found.includeDirectories());
        assertEquals(List.of(MacroOption.define("N=4"), MacroOption.define("NAME=\"two words\"")), found.macros());
    }

    @Test
    void argumentsAreTakenAsTheyAre() throws IOException {
        note(
                "",
                """
                [{"directory": "%s", "file": "src/b.cu", "arguments": ["clang++", "-DHALF", "-I", "include", "src/b.cu"]}]
                """);
        assertEquals(List.of(MacroOption.define("HALF")), settings("b.cu").macros());
        assertEquals(List.of(folder.resolve("include")), settings("b.cu").includeDirectories());
    }

    @Test
    void anotherUnitHasTheMakefile() throws IOException {
        note("build", "[{\"directory\": \"%s\", \"file\": \"src/b.cu\", \"command\": \"nvcc -DNOTED -c src/b.cu\"}]");
        Files.writeString(folder.resolve("Makefile"), "a.o: src/a.cu\n\tnvcc -DWRITTEN -c src/a.cu\n");
        assertEquals(List.of(MacroOption.define("WRITTEN")), settings("a.cu").macros());
        assertEquals(List.of(MacroOption.define("NOTED")), settings("b.cu").macros());
    }

    @Test
    void whatIsNoJsonSaysNothing() throws IOException {
        Files.writeString(folder.resolve("compile_commands.json"), "[{");
        var finder = new BuildSettings.Finder();
        assertEquals(
                new BuildSettings(List.of(), List.of(), Optional.empty(), new TreeMap<>()),
                finder.of(folder.resolve("src/a.cu")));
        List<String> problems = finder.takeProblems();
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().contains("compile_commands.json' is damaged at line 1: "), problems::toString);
        assertEquals(List.of(), finder.takeProblems());
    }

    private void note(String where, String text) throws IOException {
        Files.writeString(folder.resolve(where).resolve("compile_commands.json"), text.formatted(folder));
    }
}
