package port.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.cli.Port;
import port.cli.Terminal;

/// A program whose kernels are a library's: those that it launches are judged, of the others nothing is said.
final class LibraryKernelsStoryTest {
    @TempDir private Path folder;

    @Test
    void onlyKernelsThatTheLibraryLaunchesAreListed() throws IOException {
        Path program =
                Files.writeString(
                        folder.resolve("product.cu"),
                        """
                        #include <cub/cub.cuh>

                        struct Product {
                          __host__ __device__ int operator()(int a, int b) const { return a * b; }
                        };

                        int main() {
                          int numbers[5] = {1, 2, 3, 4, 5}, *in, *out;
                          void *space = nullptr;
                          size_t bytes = 0;
                          cudaMalloc(&in, sizeof numbers);
                          cudaMalloc(&out, sizeof(int));
                          cudaMemcpy(in, numbers, sizeof numbers, cudaMemcpyHostToDevice);
                          cub::DeviceReduce::Reduce(space, bytes, in, out, 5, Product(), 1);
                          cudaMalloc(&space, bytes);
                          cub::DeviceReduce::Reduce(space, bytes, in, out, 5, Product(), 1);
                          int product;
                          cudaMemcpy(&product, out, sizeof(int), cudaMemcpyDeviceToHost);
                          return product == 120 ? 0 : 1;
                        }
                        """);
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        var terminal = new Terminal(InputStream.nullInputStream(), out, out, false, false, Map.of());

        int status = new Port(terminal).run("verify", program.toString());

        String text = bytes.toString(StandardCharsets.UTF_8);
        assertEquals(0, status, text);
        assertTrue(text.contains("1 program: 1 EXACT"), text);
        assertFalse(text.contains("never launched"), text);
    }
}
