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

/// A program that chooses one of many instances of a kernel: the others take one line, unless each is asked for.
final class UnlaunchedKernelsStoryTest {
    @TempDir private Path folder;

    @Test
    void manyInstancesTakeOneLine() throws IOException {
        String text = verify();

        assertTrue(text.contains("k<2>"), text);
        assertTrue(text.contains("k<…>"), text);
        assertTrue(text.contains("never launched, in 4 instances; -v names them"), text);
        assertTrue(text.contains("4 kernels never launched"), text);
        assertFalse(text.contains("k<3>"), text);
    }

    @Test
    void eachIsNamedWhereMoreIsToBeSaid() throws IOException {
        String text = verify("-v");

        assertTrue(text.contains("k<3>"), text);
        assertFalse(text.contains("k<…>"), text);
    }

    private String verify(String... options) throws IOException {
        Path program =
                Files.writeString(
                        folder.resolve("choice.cu"),
                        """
                        template <int N> __global__ void k(int *p) { p[threadIdx.x] = N; }

                        int main(int argc, char **) {
                          int *p;
                          cudaMalloc(&p, 32 * sizeof(int));
                          switch (argc + 1) {
                          case 1: k<1><<<1, 32>>>(p); break;
                          case 2: k<2><<<1, 32>>>(p); break;
                          case 3: k<3><<<1, 32>>>(p); break;
                          case 4: k<4><<<1, 32>>>(p); break;
                          case 5: k<5><<<1, 32>>>(p); break;
                          }
                          cudaFree(p);
                        }
                        """);
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        var terminal = new Terminal(InputStream.nullInputStream(), out, out, false, false, Map.of());
        String[] line = new String[options.length + 2];
        line[0] = "verify";
        System.arraycopy(options, 0, line, 1, options.length);
        line[line.length - 1] = program.toString();
        int status = new Port(terminal).run(line);

        String text = bytes.toString(StandardCharsets.UTF_8);
        assertEquals(0, status, text);
        return text;
    }
}
