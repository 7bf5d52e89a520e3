package port.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;

final class ProgramFinderTest {
    private static final String MAIN = "int main(int argc, char **argv) {\n    return 0;\n}\n";
    private static final String KERNEL = "__global__ void k() {}\n";

    @TempDir private Path root;

    @Test
    void aFolderWithOneMainIsOneProgram() throws IOException {
        write("sum/main.cu", MAIN);
        write("sum/kernels.cu", KERNEL);
        write("sum/util/timer.c", "double now() { return 0; }\n");

        assertEquals(List.of("sum: sum/main.cu sum/kernels.cu sum/util/timer.c"), programs());
    }

    @Test
    void aProgramInAFolderForSourcesIsNamedAfterTheFolderAround() throws IOException {
        write("sum/src/main.cu", MAIN + KERNEL);
        write("max/src/main.cu", MAIN + KERNEL);
        write("max/src/cpu/main.cu", MAIN + KERNEL);

        assertEquals(
                List.of("cpu: max/src/cpu/main.cu", "max: max/src/main.cu", "sum: sum/src/main.cu"),
                programs().stream().sorted().toList());
    }

    @Test
    void eachMainOfAFolderIsAProgram() throws IOException {
        write("a.cu", MAIN + KERNEL);
        write("b.cu", MAIN);

        assertEquals(List.of("a: a.cu", "b: b.cu"), programs());
    }

    @Test
    void anExecutableOfCMakeIsAProgramWhereverItsSourcesLie() throws IOException {
        write("CMakeLists.txt", "project(x)\nadd_library(core src/k.cu)\nadd_subdirectory(app)\n");
        write("app/CMakeLists.txt", "add_executable(run main.cpp)\ntarget_link_libraries(run core)\n");
        write("app/main.cpp", MAIN);
        write("app/left.cu", KERNEL);
        write("src/k.cu", KERNEL);

        assertEquals(List.of("app: app/main.cpp src/k.cu", "left: app/left.cu"), programs());
    }

    @Test
    void aUnitThatAnotherIncludesIsAPartOfIt() throws IOException {
        write("net/main.cu", "#include \"kernel.cu\"\n" + MAIN);
        write("net/kernel.cu", KERNEL);

        assertEquals(List.of("net: net/main.cu"), programs());
    }

    @Test
    void foldersBelowWithAMainArePrograms() throws IOException {
        write("one/one.cu", MAIN);
        write("two/two.cu", MAIN);
        write("two/help.cu", KERNEL);

        assertEquals(List.of("one: one/one.cu", "two: two/two.cu two/help.cu"), programs());
    }

    @Test
    void aMainInACommentOrADeclarationIsNone() throws IOException {
        write("lib/k.cu", "// int main() {}\nint main(int, char **);\nconst char *s = \"int main() {\";\n" + KERNEL);
        write("app/main.cu", "/* main() {} */\nint\nmain()\n{\n}\n");

        assertEquals(List.of("app: app/main.cu", "lib: lib/k.cu"), programs().stream().sorted().toList());
    }

    @Test
    void programsWithoutCudaAreLeftOut() throws IOException {
        write("host/host.c", MAIN);
        write("gpu/gpu.cpp", "#include <cuda_runtime.h>\nint main() {\n    cudaDeviceSynchronize();\n}\n");

        assertEquals(List.of("gpu: gpu/gpu.cpp"), programs());
    }

    @Test
    void namesAreUnique() throws IOException {
        write("x/gpu/m.cu", MAIN);
        write("y/gpu/m.cu", MAIN);

        assertEquals(List.of("x/gpu: x/gpu/m.cu", "y/gpu: y/gpu/m.cu"), programs());
    }

    @Test
    void filesNamedForOneProgramAreLinked() throws IOException {
        write("a.cu", KERNEL);
        write("b.cu", MAIN);

        Discovery found = ProgramFinder.findOne(List.of(root.resolve("a.cu"), root.resolve("b.cu")));

        assertEquals(List.of("b: b.cu a.cu"), render(found));
    }

    @Test
    void aMissingFileIsReported() {
        Discovery found = ProgramFinder.find(List.of(root.resolve("missing.cu")));

        assertEquals(List.of(), found.programs());
        assertEquals(List.of(Code.FILE_NOT_FOUND), codes(found));
    }

    @Test
    void aFolderWithoutCudaIsReported() throws IOException {
        write("notes.txt", "nothing");

        assertEquals(List.of(Code.NO_CUDA_FILES), codes(ProgramFinder.find(List.of(root))));
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> programs() {
        return render(ProgramFinder.find(List.of(root)));
    }

    private List<String> render(Discovery found) {
        return found.programs().stream()
                .map(program ->
                        program.name()
                                + ": "
                                + String.join(
                                        " ",
                                        program.units().stream()
                                                .map(unit -> root.relativize(unit).toString())
                                                .toList()))
                .toList();
    }

    private static List<Code> codes(Discovery found) {
        return found.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
