package port.invented;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @TempDir private Path work;

    @Test
    void oneThreadIsEnoughForABoundThatIsOneTooLarge() throws IOException, PortNotCompiled {
        Path kernel = Files.writeString(work.resolve("kernel.cu"), KERNEL);
        Path cases = work.resolve("cases.cu");
        Files.writeString(cases, CaseProgram.of(read(kernel), List.of(kernel), List.of()));
        Ported right = Ported.of(cases);
        Ported wrong = right.with(java -> java.replace("i < n", "i <= n"));
        VerifySettings settings = VerifySettings.of("cases");
        List<Case> found =
                new InventedLaunches(right.original(), settings)
                        .search().stream().flatMap(each -> each.cases().stream()).toList();
        List<String> arguments = found.stream().map(Case::toString).toList();

        Verification all = wrong.verify(settings.withArguments(arguments));
        SmallestMismatch smallest =
                SmallestMismatch.of(wrong.original(), wrong.sources(), settings, found, all).orElseThrow();

        assertEquals(Verdict.MISMATCH, all.verdict());
        assertEquals(new Dim(1, 1, 1), smallest.smallest().grid(), smallest.smallest().toString());
        assertTrue(smallest.smallest().block().x() <= 2, smallest.smallest().toString());
        assertTrue(smallest.in(all).kernels().getFirst().detail().startsWith("launch 0, scale<<<"));
    }

    private static Program read(Path file) {
        var request = new Request("kernel", List.of(file), Options.of(Pass.HOST));
        return Translator.translate(request).original().orElseThrow();
    }
}
