package port.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import port.ir.Program;
import port.rewrite.Rewrites;

/// Emitted programs as they are checked in; `-Dgolden.write=true` writes them anew.
final class Goldens {
    private Goldens() {}

    /// Emits the program, compares it with `resources/emit/<name>`, and has javac read it.
    static void check(String name, Program program) throws IOException {
        EmittedProgram emitted = Emitter.emit(Rewrites.apply(program), "ported");

        assertEquals(List.of(), emitted.diagnostics());
        for (JavaFile file : emitted.files()) {
            Path golden = Path.of("src/test/resources/emit", name, file.className() + ".java");
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, file.text());
            }
            assertEquals(Files.readString(golden), file.text());
        }
        assertEquals(List.of(), Javac.complaints(emitted.files()));
    }
}
