package port.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.reference.coverage.KernelCoverage;
import port.verdicts.Ported;
import port.verify.Execution;
import port.verify.Runner;
import port.verify.VerifySettings;

final class BranchCoverageTest {
    @TempDir private Path folder;

    /// Each construct once in code that lanes run from end to end.
    @Test
    void everyWayOfEveryKindIsCounted() throws IOException {
        List<String> never =
                never(
                        """
                        __device__ int f(int i, int n) {
                            if (i < n) { n++; }
                            if (i < 0) { n++; } else { n--; }
                            while (n > 100) { n /= 2; }
                            do { n--; } while (n > 8);
                            for (int k = 0; k < i - 64; k++) { n++; }
                            switch (i) {
                                case 0: n++; break;
                                case 1: case 2: n--;
                                case 77: n++; break;
                            }
                            switch (i) { case 99: n++; break; default: n--; }
                            n += i >= 0 && n > 2 ? 1 : 0;
                            n += i > 5 || n > 2;
                            return i == 40 ? 1 : n;
                        }
                        """,
                        "out[i] = f(i, n);");

        assertEquals(
                List.of(
                        "3 IF true",
                        "4 LOOP entered",
                        "6 LOOP entered",
                        "12 SWITCH case 99",
                        "13 CONDITIONAL false",
                        "13 LOGICAL left side false",
                        "15 CONDITIONAL true"),
                never);
    }

    /// The same around barriers, where lanes go in step.
    @Test
    void waysAroundBarriersAreCounted() throws IOException {
        List<String> never =
                never(
                        """
                        __device__ int f(int i, int n) {
                            if (n > 0) { __syncthreads(); }
                            if (n < 0) { __syncthreads(); } else { n--; }
                            while (n > 100) { __syncthreads(); n /= 2; }
                            do { __syncthreads(); n--; } while (n > 8);
                            for (int k = 0; k < n - 64; k++) { __syncthreads(); }
                            switch (n) {
                                case 0: __syncthreads(); break;
                                case 8: n--;
                                case 77: __syncthreads(); break;
                            }
                            switch (n) { case 99: __syncthreads(); break; default: n--; }
                            n += i >= 0 && __any_sync(~0u, n > 2) ? 1 : 0;
                            n += i > 5 || __all_sync(__activemask(), n > 2);
                            return n == 40 ? __shfl_sync(~0u, n, 0) : n;
                        }
                        """,
                        "out[i] = f(i, n);");

        assertEquals(
                List.of(
                        "2 IF false",
                        "3 IF true",
                        "4 LOOP entered",
                        "6 LOOP entered",
                        "7 SWITCH case 0",
                        "7 SWITCH no case",
                        "12 SWITCH case 99",
                        "13 CONDITIONAL false",
                        "13 LOGICAL left side false",
                        "15 CONDITIONAL true"),
                never);
    }

    @Test
    void constantsAssertionsAndWhatCudaBringsAreNoBranches() throws IOException {
        KernelCoverage coverage =
                coverage(
                        """
                        #include <cassert>
                        #define BIG 0
                        template <int N> __device__ int f(int i) {
                            assert(i >= 0);
                            if (N > 3) { i++; }
                            if (BIG) { i--; }
                            while (true) { break; }
                            return max(i, __popc(i));
                        }
                        """,
                        "out[i] = f<4>(i) + f<2>(i);");

        assertEquals(List.of(), coverage.branches());
        assertEquals(100, coverage.percent());
    }

    @Test
    void launchesAddUpAndInstancesOfATemplateStandForThemselves() throws IOException {
        String kernel =
                """
                template <typename T> __global__ void k(T *out, T limit) {
                    if (out[threadIdx.x] < limit) { out[threadIdx.x] = limit; }
                }
                int main() {
                    int *out;
                    cudaMalloc(&out, 128);
                    cudaMemset(out, 0, 128);
                    k<<<1, 32>>>(out, 1);
                    k<<<1, 32>>>(out, 1);
                    k<<<1, 32>>>((float *)out, -1.0f);
                }
                """;

        List<KernelCoverage> coverage = run(kernel);

        assertEquals(List.of("k<int>", "k<float>"), coverage.stream().map(KernelCoverage::kernel).toList());
        assertEquals(List.of(100, 50), coverage.stream().map(KernelCoverage::percent).toList());
    }

    @Test
    void threadsThatWaitForOthersAreCountedToo() throws IOException {
        List<String> never =
                never(
                        "",
                        """
                        if (threadIdx.x == 31) { out[31] = 1; }
                        if (threadIdx.x == 99) { out[31] = 2; }
                        while (((volatile int *)out)[31] == 0) { }
                        """);

        assertEquals(List.of("3 IF true"), never.stream().filter(way -> way.contains("IF")).toList());
    }

    private List<String> never(String functions, String body) throws IOException {
        var never = new ArrayList<String>();
        for (KernelCoverage.Covered covered : coverage(functions, body).branches()) {
            for (int i = 0; i < covered.taken().size(); i++) {
                if (!covered.taken().get(i)) {
                    never.add(
                            covered.branch().span().line()
                                    + " "
                                    + covered.branch().kind()
                                    + " "
                                    + covered.branch().ways().get(i));
                }
            }
        }
        return never;
    }

    /// A launch of 32 threads with `i` from 0 to 31 and `n` 16.
    private KernelCoverage coverage(String functions, String body) throws IOException {
        String program =
                functions
                        + """
                        __global__ void k(int *out, int n) { int i = threadIdx.x;
                        """
                        + body
                        + """
                        }
                        int main() {
                            int *out;
                            cudaMalloc(&out, 128);
                            cudaMemset(out, 0, 128);
                            k<<<1, 32>>>(out, 16);
                        }
                        """;
        return run(program).getFirst();
    }

    private List<KernelCoverage> run(String program) throws IOException {
        Path file = folder.resolve("coverage.cu");
        Files.writeString(file, program);
        Execution done = Runner.check(Ported.of(file).original(), VerifySettings.of("coverage"));
        assertEquals(Optional.empty(), done.fault());
        return done.coverage();
    }
}
