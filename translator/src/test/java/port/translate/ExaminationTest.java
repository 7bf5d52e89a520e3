package port.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import port.diagnostic.Diagnostic;
import port.preprocess.Options;
import port.preprocess.Pass;

final class ExaminationTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int (*say)(const char *, ...); int main() { return say(\"%d\", 1); }",
                """
                __device__ int mine() { return threadIdx.x; }
                __global__ void run(int *out) { int (*f)() = mine; *out = f(); }
                int main() { run<<<1, 1>>>(nullptr); return 0; }
                """,
                """
                __global__ void inner() {}
                __global__ void outer(void (*f)()) { f<<<1, 1>>>(); }
                int main() { outer<<<1, 1>>>(inner); return 0; }
                """
            })
    void whatHasNoTranslationIsFoundWithoutTheJava(String program) throws IOException {
        List<Diagnostic> found = Translator.translate(request(program)).diagnostics();

        assertTrue(found.stream().anyMatch(Diagnostic::isError), "nothing to find");
        assertEquals(found.toString(), Translator.examine(request(program)).diagnostics().toString());
    }

    @Test
    void whereAllHasATranslationNoneIsWritten() throws IOException {
        Translation found =
                Translator.examine(
                        request(
                                """
                                #include <iostream>
                                #include <vector>
                                __global__ void fill(int *out) { out[threadIdx.x] = 1; }
                                int main() { std::vector<int> v(4); fill<<<1, 4>>>(v.data()); std::cout << v[0] << std::endl; }
                                """));

        assertEquals(List.of(), found.diagnostics());
        assertEquals(List.of(), found.files());
        assertTrue(found.original().isPresent());
    }

    private Request request(String program) throws IOException {
        Path file = Files.writeString(folder.resolve("program.cu"), program);
        return new Request("program", List.of(file), Options.of(Pass.HOST));
    }
}
