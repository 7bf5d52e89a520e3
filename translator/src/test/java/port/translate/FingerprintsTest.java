package port.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.preprocess.Options;
import port.preprocess.Pass;

final class FingerprintsTest {
    private static final String PROGRAM =
            """
            __constant__ float scale = 2.0f;
            __device__ float twice(float x) { return x * scale; }
            __global__ void apply(float *x, int n) {
                int i = threadIdx.x;
                if (i < n) { x[i] = twice(x[i]); }
            }
            __global__ void clear(float *x) { x[threadIdx.x] = 0; }
            int main() { return 0; }
            """;

    @TempDir private Path folder;

    @Test
    void layoutAndCommentsDoNotCount() throws IOException {
        String other = PROGRAM.replace("int i =", "// the element\n\n    int   i =");

        assertEquals(fingerprints(PROGRAM), fingerprints(other));
    }

    @Test
    void aChangedKernelCountsForItselfAlone() throws IOException {
        Map<String, String> before = fingerprints(PROGRAM);
        Map<String, String> after = fingerprints(PROGRAM.replace("i < n", "i <= n"));

        assertNotEquals(before.get("apply"), after.get("apply"));
        assertEquals(before.get("clear"), after.get("clear"));
    }

    @Test
    void whatTheKernelCallsAndReadsCounts() throws IOException {
        Map<String, String> before = fingerprints(PROGRAM);

        assertNotEquals(before.get("apply"), fingerprints(PROGRAM.replace("x * scale", "x + scale")).get("apply"));
        assertNotEquals(before.get("apply"), fingerprints(PROGRAM.replace("2.0f", "3.0f")).get("apply"));
    }

    private Map<String, String> fingerprints(String program) throws IOException {
        Path file = Files.writeString(folder.resolve("program.cu"), program);
        Translation translation = Translator.translate(new Request("program", List.of(file), Options.of(Pass.HOST)));
        return Fingerprints.ofKernels(translation.original().orElseThrow());
    }
}
