package port.verify.invent;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import port.ir.Function;
import port.ir.Program;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.preprocess.SourceFiles;
import port.translate.Request;
import port.translate.Translator;

final class SlicesTest {
    @Test
    void offsetsAndIndicesOfASparseMatrixAreToldFromItsValues() {
        Slices slices =
                slices(
                        """
                        __global__ void spmv(const int *rows, const int *columns, const float *values, float *y, int n) {
                            int row = blockIdx.x * blockDim.x + threadIdx.x;
                            if (row < n) {
                                float sum = 0;
                                for (int j = rows[row]; j < rows[row + 1]; j++) {
                                    sum += values[j] * values[columns[j]];
                                }
                                y[row] = sum;
                            }
                        }
                        """);

        assertAll(
                () -> assertTrue(slices.of("p0*").are(Uses.Role.OFFSETS)),
                () -> assertTrue(slices.of("p1*").are(Uses.Role.INDEX)),
                () -> assertFalse(slices.of("p1*").are(Uses.Role.OFFSETS)),
                () -> assertFalse(slices.of("p2*").are(Uses.Role.INDEX)),
                () -> assertTrue(slices.of("p4").are(Uses.Role.BOUND)));
    }

    @Test
    void fieldsOfAStructAreFollowedOnTheirOwnThroughAFunction() {
        Slices slices =
                slices(
                        """
                        struct View { float *data; int stride; int kind; };

                        __device__ void put(View view, int i, float &value) {
                            if (view.kind == 3) {
                                view.data[i * view.stride] = value;
                            }
                        }

                        __global__ void fill(View view, float value, const float *limit) {
                            float own = value;
                            put(view, threadIdx.x, own);
                        }
                        """);

        assertAll(
                () -> assertEquals(List.of(3L), List.copyOf(slices.of("p0.kind").constants())),
                () -> assertTrue(slices.of("p0.kind").isSelector()),
                () -> assertTrue(slices.of("p0.stride").are(Uses.Role.INDEX)),
                () -> assertFalse(slices.of("p0.kind").are(Uses.Role.INDEX)));
    }

    @Test
    void divisorsShiftsThresholdsAndPointersThatMayBeNullAreFound() {
        Slices slices =
                slices(
                        """
                        __global__ void mix(const int *in, int *out, int *mask, int width, int bits, int least) {
                            int i = threadIdx.x;
                            int value = in[i] >> bits;
                            if (value > least) {
                                out[i / width] = atomicCAS(&out[i], -1, value);
                            }
                            if (mask) {
                                mask[i] = value & 6;
                            }
                        }
                        """);

        assertAll(
                () -> assertTrue(slices.of("p3").are(Uses.Role.DIVISOR)),
                () -> assertTrue(slices.of("p4").are(Uses.Role.SHIFT)),
                () -> assertTrue(slices.of("p5").are(Uses.Role.THRESHOLD)),
                () -> assertTrue(slices.of("p2").are(Uses.Role.NULLABLE)),
                () -> assertTrue(slices.of("p1*").constants().contains(-1L)),
                () -> assertTrue(slices.of("p0*").masks().contains(6L)));
    }

    private static Slices slices(String cuda) {
        var sources = new SourceFiles();
        Path file = Path.of("kernel.cu");
        sources.put(file, cuda);
        Program program =
                Translator.translate(new Request("kernel", List.of(file), Options.of(Pass.HOST), sources))
                        .original()
                        .orElseThrow();
        Function kernel = program.functions().stream().filter(Function::isKernel).findFirst().orElseThrow();
        return Slices.of(program, kernel);
    }
}
