package port.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static port.emit.Ir.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.emit.Ir;
import port.emit.Javac;
import port.ir.Function.Kind;
import port.ir.PointerType;
import port.ir.ScalarType;

/// A written project is complete.
final class MavenProjectTest {
    private final Ir ir = new Ir("hello_world.cu", "int main(int argc, char **argv) {\n  return argc;\n}\n");

    @Test
    void aProjectHasSourcesRuntimeAndManifest(@TempDir Path folder) throws IOException {
        Translation translation = translation();

        MavenProject.of("Hello World", List.of(translation)).writeTo(folder);

        assertEquals(List.of(), Javac.complaints(translation.files()));
        assertEquals("ported.hello_world.HelloWorld", translation.mainClass().orElseThrow());
        assertTrue(Files.readString(folder.resolve("pom.xml")).contains("<artifactId>hello-world</artifactId>"));
        assertTrue(Files.exists(folder.resolve("src/main/java/ported/hello_world/HelloWorld.java")));
        try (var jar = new JarFile(folder.resolve("lib/port-runtime.jar").toFile())) {
            assertTrue(jar.stream().anyMatch(entry -> entry.getName().equals("port/runtime/HostProcess.class")));
        }
    }

    @Test
    void theManifestNamesTheLines() {
        String manifest = MavenProject.of("x", List.of(translation())).files().get("port-manifest.json");

        assertTrue(manifest.contains("\"java\": \"src/main/java/ported/hello_world/HelloWorld.java\""), manifest);
        assertTrue(manifest.contains("\"source\": \"hello_world.cu\", \"line\": 1}"), manifest);
    }

    private Translation translation() {
        var argc = ir.parameter("argc", I32);
        var argv = ir.parameter("argv", PointerType.to(PointerType.to(ScalarType.CHAR)));
        var main =
                ir.function(
                        Kind.HOST,
                        I32,
                        "main",
                        List.of(argc, argv),
                        ir.at("int main(int argc, char **argv) {\n  return argc;\n}"),
                        leave(of(argc)));
        return Translator.translate("hello_world", ir.program(main), List.of());
    }
}
