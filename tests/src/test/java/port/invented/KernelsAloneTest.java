package port.invented;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

final class KernelsAloneTest {
    private static final String KERNELS =
            """
            struct Cell { float weight; int next; };

            #define TILE 16

            __global__ void blend(float *out, const float *in, int n, float share) {
                int i = blockIdx.x * blockDim.x + threadIdx.x;
                if (i < n) {
                    out[i] = share * in[i] + (in[i] > 2 ? 1 : 0);
                }
            }

            __global__ void flip(float *out, const float *in, int n) {
                __shared__ float tile[TILE][TILE];
                int x = blockIdx.x * TILE + threadIdx.x;
                int y = blockIdx.y * TILE + threadIdx.y;
                if (x < n && y < n) {
                    tile[threadIdx.y][threadIdx.x] = in[y * n + x];
                }
                __syncthreads();
                if (x < n && y < n) {
                    out[x * n + y] = tile[threadIdx.y][threadIdx.x];
                }
            }

            __global__ void follow(const Cell *cells, int *lengths, int most) {
                int at = threadIdx.x;
                int length = 0;
                while (length < most && cells[at].weight > 1) {
                    at = cells[at].next & 31;
                    length++;
                }
                lengths[blockIdx.x * blockDim.x + threadIdx.x] = length;
            }
            """;

    @TempDir private Path work;

    private record Result(int status, String text) {}

    @Test
    void inventedLaunchesReachTheBranchesOnBothEngines() throws IOException {
        Result result = verify(KERNELS);

        assertAll(
                result.text(),
                () -> assertEquals(0, result.status(), "exit status"),
                () -> assertEquals(3, result.text().split("EXACT +[1-9]", -1).length - 1, "kernels"),
                () -> assertEquals(3, result.text().split("100 % of the ways", -1).length - 1, "all branches"));
    }

    @Test
    void integersOf64BitsHaveValuesInAllOfThem() throws IOException {
        Result result =
                verify(
                        """
                        __global__ void classify(const unsigned long long *keys, unsigned long long *odd, long long *signs, int n) {
                            int i = blockIdx.x * blockDim.x + threadIdx.x;
                            if (i < n) {
                                unsigned long long key = keys[i];
                                if (key >> 60 == 5 && (key & 1) != 0) {
                                    atomicAdd(odd, 1ull);
                                }
                                signs[i] = (long long)key < -(1ll << 40) ? -1 : 1;
                            }
                        }
                        """);

        assertAll(
                result.text(),
                () -> assertEquals(0, result.status(), "exit status"),
                () -> assertTrue(result.text().contains("100 % of the ways"), "all branches"));
    }

    /// A kernel gets them by numbers, here one of its own and two in a struct.
    @Test
    void texturesAndSurfacesAreMade() throws IOException {
        Result result =
                verify(
                        """
                        struct Images { cudaTextureObject_t table; cudaSurfaceObject_t target; };

                        __global__ void shade(cudaTextureObject_t image, Images others, float *sums, int width, int height) {
                            int x = blockIdx.x * blockDim.x + threadIdx.x;
                            int y = blockIdx.y * blockDim.y + threadIdx.y;
                            if (x < width && y < height) {
                                float texel = tex2D<float>(image, x + 0.5f, y + 0.5f);
                                float sum = texel + tex1Dfetch<float>(others.table, x);
                                surf2Dwrite(sum, others.target, x * (int)sizeof(float), y);
                                sums[y * width + x] = texel > 2.0f ? sum : -sum;
                            }
                        }
                        """);

        assertAll(
                result.text(),
                () -> assertEquals(0, result.status(), "exit status"),
                () -> assertTrue(result.text().contains("100 % of the ways"), "all branches"));
    }

    /// What it reads lies behind its memory, where another piece begins.
    @Test
    void aCaseThatStraysIntoOtherMemoryDoesNotFit() throws IOException {
        Result result =
                verify(
                        """
                        __global__ void stray(const float *in, float *out) {
                            out[threadIdx.x] = in[69632 + threadIdx.x];
                        }
                        """);

        assertTrue(result.text().contains("NOT_RUN"), result.text());
        assertTrue(result.text().contains("runs without a fault"), result.text());
    }

    /// In a namespace, with a constant that nobody sets, rows of a sparse matrix, a mark in memory and a class with private parts.
    @Test
    void whatAKernelIsGivenFollowsFromWhatItDoesWithIt() throws IOException {
        Result result =
                verify(
                        """
                        namespace graph {
                        enum class Mode { Plain = 1, Damped = 7 };

                        __constant__ float damping;

                        class Weights {
                        public:
                            __host__ __device__ explicit Weights(float *values) : values_(values), count_(0) {}

                            __device__ float of(int i) const { return i < count_ ? values_[i] : 1; }

                        private:
                            float *values_;
                            int count_;
                        };

                        __global__ void spread(const int *rows, const int *columns, int *mark, float *rank, Weights weights,
                                               int n, Mode mode) {
                            int row = blockIdx.x * blockDim.x + threadIdx.x;
                            if (row >= n) {
                                return;
                            }
                            float sum = 0;
                            for (int j = rows[row]; j < rows[row + 1]; j++) {
                                if (columns[j] >= 0 && atomicCAS(&mark[columns[j]], -1, 1) == -1) {
                                    sum += weights.of(j);
                                }
                            }
                            rank[row] = mode == Mode::Damped && damping > 0.5f ? damping * sum : sum;
                        }
                        }
                        """);

        assertAll(
                result.text(),
                () -> assertEquals(0, result.status(), "exit status"),
                () -> assertTrue(result.text().contains("100 % of the ways"), "all branches"));
    }

    @Test
    void elementsThatPointToEachOtherAreJoinedAndEnumerationsFilled() throws IOException {
        Result result =
                verify(
                        """
                        enum Colour : unsigned char { RED, BLACK };
                        struct Node { int key; Colour colour; Node *left; Node *right; };

                        __global__ void find(const Node *root, const int *keys, int *depths, int n) {
                            int i = blockIdx.x * blockDim.x + threadIdx.x;
                            if (i < n) {
                                int depth = 0;
                                for (const Node *at = root; at && at->key != keys[i]; depth++) {
                                    at = at->colour == RED ? at->left : at->right;
                                }
                                depths[i] = depth;
                            }
                        }
                        """);

        assertAll(
                result.text(),
                () -> assertEquals(0, result.status(), "exit status"),
                () -> assertTrue(result.text().contains("100 % of the ways"), "all branches"));
    }

    @Test
    void theSameSeedFindsTheSame() throws IOException {
        assertEquals(verify(KERNELS).text(), verify(KERNELS).text());
    }

    @Test
    void faultOnEveryInventedLaunchIsNoVerdict() throws IOException {
        Result result = verify("__global__ void far(int *p) { p[1 << 28] = 1; }");

        assertTrue(result.text().contains("NOT_RUN"), result.text());
        assertTrue(result.text().contains("none of 60 invented launches runs without a fault"), result.text());
    }

    private Result verify(String kernels) throws IOException {
        Path file = work.resolve("alone.cu");
        Files.writeString(file, kernels);
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        var terminal = new Terminal(InputStream.nullInputStream(), print, print, false, false, Map.of());
        int status = new Port(terminal).run("verify", file.toString());
        return new Result(status, out.toString(StandardCharsets.UTF_8));
    }
}
