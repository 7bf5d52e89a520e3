package port.verdicts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.architecture.Tree;
import port.diagnostics.PortRunner;

final class SameReportTest {
    private static final List<String> SAMPLES = List.of("attention", "histogram", "kv_cache", "reduction", "softmax");
    private static final String LIBRARY =
            """
            __global__ void blend(float *out, const float *in, int n, float share) {
                int i = blockIdx.x * blockDim.x + threadIdx.x;
                if (i < n) {
                    out[i] = share * logf(in[i]) + (in[i] > 2 ? 1 : 0);
                }
            }
            """;

    @TempDir private Path work;

    @Test
    void oneCoreAndTwoCoresWriteTheSameReport() throws IOException, InterruptedException {
        Files.writeString(work.resolve("library.cu"), LIBRARY);

        String one = report(1);
        String two = report(2);

        assertTrue(one.contains("\"library\""), one);
        assertEquals(one, two);
    }

    private String report(int processors) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(work.resolve("on" + processors));
        Path json = folder.resolve("report.json");
        List<String> line = new ArrayList<>(List.of("verify", "--seed", "7", "--schedules", "2"));
        SAMPLES.forEach(sample -> line.add(Tree.root().resolve("samples").resolve(sample).toString()));
        line.addAll(List.of(work.resolve("library.cu").toString(), "--json", json.toString()));

        PortRunner.Result result =
                PortRunner.apart(List.of("-XX:ActiveProcessorCount=" + processors, "-Xmx2g"), line, folder);

        assertEquals(0, result.status(), result.out() + result.err());
        return Files.readString(json) + result.out().replace(json.toString(), "");
    }
}
