package port.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import port.emit.JavaFile;
import port.emit.Javac;
import port.ir.IrChecker;
import port.ir.Program;
import port.lower.Lowering;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.rewrite.Rewrite;
import port.rewrite.Rewrites;

/// How the Java of whole host programs reads: the classes of `resources/translate/<name>/<name>.cu` as they are checked in beside it.
/// `-Dgolden.write=true` writes them anew.
final class HostTextTest {
    private static final Path FOLDER = Path.of("src/test/resources/translate");

    @TestFactory
    Stream<DynamicTest> theJavaIsTheOneThatIsCheckedIn() throws IOException {
        return names().stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
    }

    @TestFactory
    Stream<DynamicTest> eachRewriteLeavesTheProgramSound() throws IOException {
        return names().stream().map(name -> DynamicTest.dynamicTest(name, () -> checkEachRewrite(name)));
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    private static void check(String name) throws IOException {
        Translation translation = Translator.translate(request(name));

        assertEquals(List.of(), translation.diagnostics());
        assertEquals(List.of(), Javac.complaints(translation.files()));
        for (JavaFile file : own(translation, name)) {
            Path golden = FOLDER.resolve(name).resolve(file.className() + ".java");
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(golden, file.text());
            }
            assertEquals(Files.readString(golden), file.text());
        }
    }

    /// The classes that come from the program's own text, not from header models.
    private static List<JavaFile> own(Translation translation, String name) {
        return translation.files().stream().filter(file -> file.text().contains(name + ".cu")).toList();
    }

    private static void checkEachRewrite(String name) {
        Program program = Lowering.lower(FrontEnd.read(request(name))).program();
        var faults = new ArrayList<String>();
        for (Rewrite rewrite : Rewrites.pipeline()) {
            program = rewrite.apply(program);
            for (String fault : IrChecker.check(program)) {
                faults.add(rewrite.getClass().getSimpleName() + ": " + fault);
            }
        }
        assertEquals(List.of(), faults);
    }

    private static Request request(String name) {
        return new Request(name, List.of(FOLDER.resolve(name).resolve(name + ".cu")), Options.of(Pass.HOST));
    }
}
