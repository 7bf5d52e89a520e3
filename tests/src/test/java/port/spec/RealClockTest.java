package port.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.reference.Reference;
import port.reference.launch.LaunchListener;
import port.reference.process.ProcessSettings;
import port.translate.Request;
import port.translate.Translator;

/// The reference engine where programs see real time, as in `port run --engine reference`: there, each launch is carried out.
final class RealClockTest {
    @Test
    void memoryThatKernelsHaveChangedIsSetAnew(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("again.cu");
        Files.writeString(
                file,
                """
                #include <cstdio>
                __global__ void count(int *p) { atomicAdd(p, 1); }
                int main() {
                  int *p, n;
                  cudaMalloc(&p, sizeof(int));
                  for (int i = 0; i < 3; i++) {
                    cudaMemset(p, 0, sizeof(int));
                    count<<<2, 32>>>(p);
                    cudaMemcpy(&n, p, sizeof(int), cudaMemcpyDeviceToHost);
                    printf("%d ", n);
                  }
                }
                """);
        var out = new ByteArrayOutputStream();
        var program =
                Translator.translate(new Request("again", List.of(file), Options.of(Pass.HOST)))
                        .original()
                        .orElseThrow();

        Reference.run(program, ProcessSettings.of(out, out), LaunchListener.none());

        assertEquals("64 64 64 ", out.toString(StandardCharsets.UTF_8));
    }
}
