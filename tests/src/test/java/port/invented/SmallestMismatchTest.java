package port.invented;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.ir.Program;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.reference.launch.Dim;
import port.translate.Request;
import port.translate.Translator;
import port.verdicts.Ported;
import port.verify.InventedLaunches;
import port.verify.PortNotCompiled;
import port.verify.SmallestMismatch;
import port.verify.Verdict;
import port.verify.Verification;
import port.verify.VerifySettings;
import port.verify.invent.Case;
import port.verify.invent.CaseProgram;

final class SmallestMismatchTest {
    private static final String KERNEL =
            """
            __global__ void scale(float *data, int n) {
                int i = blockIdx.x * blockDim.x + threadIdx.x;
                if (i < n) {
                    data[i] *= 3;
                }
            }
            """;

    private static final String NEIGHBOURS =
            """
            __global__ void add(const float *in, float *out) {
                __shared__ float tile[256];
                tile[threadIdx.x] = in[threadIdx.x];
                __syncthreads();
                out[blockIdx.x * blockDim.x + threadIdx.x] =
                    tile[threadIdx.x] + (threadIdx.x > 0 ? tile[threadIdx.x - 1] : 0);
            }
            """;

    @TempDir private Path work;

    /// What was found in all cases, and in the smallest one.
    private record Found(Verification all, SmallestMismatch smallest) {}

    @Test
    void oneThreadIsEnoughForABoundThatIsOneTooLarge() throws IOException, PortNotCompiled {
        Found found = found(KERNEL, java -> java.replace("i < n", "i <= n"));
        Case smallest = found.smallest().smallest();

        assertEquals(Verdict.MISMATCH, found.all().verdict());
        assertEquals(new Dim(1, 1, 1), smallest.grid(), smallest.toString());
        assertTrue(smallest.block().x() <= 2, smallest.toString());
        assertTrue(found.smallest().in(found.all()).kernels().getFirst().detail().startsWith("launch 0, scale<<<"));
    }

    @Test
    void twoThreadsAreEnoughForABarrierThatOnlyAnotherOrderMisses() throws IOException, PortNotCompiled {
        Found found = found(NEIGHBOURS, java -> java.replace("ctx.syncThreads();", ""));
        Case smallest = found.smallest().smallest();

        assertEquals(Verdict.MISMATCH, found.all().verdict());
        assertTrue(found.all().differing().isEmpty(), "in its own order the port is right");
        assertEquals(new Dim(1, 1, 1), smallest.grid(), smallest.toString());
        assertEquals(new Dim(2, 1, 1), smallest.block(), smallest.toString());
        assertTrue(
                found.smallest()
                        .in(found.all())
                        .kernels()
                        .getFirst()
                        .detail()
                        .contains("as if a barrier were missing"));
    }

    private Found found(String text, UnaryOperator<String> change) throws IOException, PortNotCompiled {
        Path kernel = Files.writeString(work.resolve("kernel.cu"), text);
        Path cases = work.resolve("cases.cu");
        Files.writeString(cases, CaseProgram.of(read(kernel), List.of(kernel), List.of()));
        Ported right = Ported.of(cases);
        Ported wrong = right.with(change);
        VerifySettings settings = VerifySettings.of("cases");
        List<Case> invented =
                new InventedLaunches(right.original(), settings)
                        .search().stream().flatMap(each -> each.cases().stream()).toList();
        List<String> arguments = invented.stream().map(Case::toString).toList();
        Verification all = wrong.verify(settings.withArguments(arguments));
        return new Found(
                all, SmallestMismatch.of(wrong.original(), wrong.sources(), settings, invented, all).orElseThrow());
    }

    private static Program read(Path file) {
        var request = new Request("kernel", List.of(file), Options.of(Pass.HOST));
        return Translator.translate(request).original().orElseThrow();
    }
}
