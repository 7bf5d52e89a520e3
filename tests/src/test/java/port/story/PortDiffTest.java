package port.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.story.Repository.Said;

/// What a reviewer is told of two revisions of a port.
final class PortDiffTest {
    @TempDir private Path folder;
    private Repository repository;

    @BeforeEach
    void start() throws GitAPIException, IOException {
        repository = Repository.in(folder, Map.of());
        repository.write("cuda/scale.cu", Programs.SCALE);
        repository.port("translate", "@cuda", "-o", "@java");
        repository.commit("port");
    }

    @Test
    void aRevisionAndTheFolderOfTodayAreCompared() throws IOException {
        editJava();

        Said said = repository.port("diff", "HEAD:" + folder.resolve("java"), "@java");

        assertEquals(
                """
                ### port: 1 Java changed

                | kernel | change | before | now |
                |---|---|---|---|
                | `cuda/scale` | Java changed |  |  |

                <details><summary>Java of <code>cuda/scale</code></summary>

                ```diff
                @@ -2,6 +2,6 @@
                     static void scale(KernelContext ctx, int n, float factor, FloatPtr values) {
                         int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
                         if (i < n) {
                -            values.set(i, factor * values.get(i));
                +            values.multiply(i, factor);
                         }
                     }
                ```

                </details>
                """,
                said.out(),
                said::all);
    }

    @Test
    void twoRevisionsAreCompared() throws IOException, GitAPIException {
        String first = repository.commit("nothing");
        repository.edit("cuda/scale.cu", "factor * values[i]", "factor * values[i] + 1");
        repository.port("translate", "@cuda", "-o", "@java");
        String second = repository.commit("another kernel");

        Said said =
                repository.port("diff", first + ":" + folder.resolve("java"), second + ":" + folder.resolve("java"));

        assertTrue(said.out().contains("| `cuda/scale` | CUDA and Java changed |  |  |"), said::all);
        assertTrue(said.out().contains("+            values.set(i, factor * values.get(i) + 1"), said::all);
    }

    @Test
    void aRevisionThatIsNotThereIsSaid() {
        Said said = repository.port("diff", "v9:" + folder.resolve("java"), "@java");

        assertEquals(2, said.status(), said::all);
        assertTrue(said.err().contains("there is no revision 'v9'"), said::all);
    }

    /// Between an added line and a changed one the page still knows where lines came from.
    @Test
    void linesOfAnEditedPortKeepTheirOrigins() throws IOException {
        editJava();
        String java = repository.read(kernelFile());
        repository.write(kernelFile(), java.replaceFirst("\n\n", "\n\n// Looked over by hand.\n\n"));

        repository.port("verify", "@cuda", "--port", "@java", "--json", "@report.json");

        var report = new com.fasterxml.jackson.databind.ObjectMapper().readTree(repository.read("report.json"));
        var listing = report.at("/programs/0/listings/1");
        String[] lines = listing.get("text").asText().split("\n");
        int linked = 0;
        for (var link : listing.get("links")) {
            if (link.get("sourceLine").asInt() == 7) {
                assertTrue(lines[link.get("line").asInt() - 1].contains("values.multiply(i, factor);"));
                linked++;
            }
        }
        assertEquals(1, linked);
    }

    private void editJava() throws IOException {
        repository.edit(kernelFile(), "values.set(i, factor * values.get(i));", "values.multiply(i, factor);");
    }

    private static String kernelFile() {
        return "java/src/main/java/ported/cuda/Scale.java";
    }
}
