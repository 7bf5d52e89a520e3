package port.random;

import java.util.ArrayList;
import java.util.List;

/// A random program of many kernels. The same seed gives the same text.
final class Kernels {
    static final int THREADS = 64;

    private static final String PRELUDE =
            """
            #include <cmath>

            struct Pack {
                int a;
                float b;
                unsigned char c;
                short d;
            };

            __constant__ int table[16] = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, -3};
            __device__ unsigned int total = 17;

            __device__ void bump(int &target, int by) {
                target = target + by;
            }

            __device__ Pack mix(Pack p, int k) {
                p.a ^= k;
                p.b = p.b * 0.5f + 1.0f;
                p.c = (unsigned char)(p.c + p.d);
                return p;
            }

            template <typename T>
            __device__ T twice(T x) {
                return x + x;
            }

            """;

    private final Dice dice;
    private final StringBuilder out = new StringBuilder(PRELUDE);

    private Kernels(long seed) {
        this.dice = new Dice(seed);
    }

    /// A program with this many kernels.
    static String program(long seed, int kernels) {
        var writer = new Kernels(seed);
        List<String> functions = new ArrayList<>();
        for (int i = 0; i < Math.max(2, kernels / 10); i++) {
            functions.add(writer.function(i, functions));
        }
        List<String> launches = new ArrayList<>();
        for (int i = 0; i < kernels; i++) {
            launches.add(writer.kernel(i, functions));
        }
        writer.main(launches);
        return writer.out.toString();
    }

    private String function(int number, List<String> callable) {
        String name = "f" + number;
        out.append("__device__ int ").append(name).append("(int x, float y) {\n");
        var variables = new Variables();
        variables.enter();
        variables.add("x", "int", true);
        variables.add("y", "float", true);
        var expressions = new Expressions(dice, variables, true);
        var statements = new Statements(dice, variables, expressions, out, "    ", List.copyOf(callable));
        statements.some(dice.between(2, 5), 1);
        if (dice.chance(30)) {
            statements.line("if (" + expressions.condition(2) + ") {");
            statements.line("    return (int)(" + expressions.integer(2) + ");");
            statements.line("}");
        }
        statements.line("return (int)(" + expressions.integer(3) + ");");
        out.append("}\n\n");
        return name;
    }

    private String kernel(int number, List<String> functions) {
        String name = "k" + number;
        boolean plane = dice.chance(20);
        out.append("__global__ void ")
                .append(name)
                .append(
                        "(const int *in, const float *fin, const unsigned char *bytes, int *out, float *fout, double *dout, long long *lout, unsigned int *sums, int n, float scale) {\n");
        var variables = new Variables();
        variables.enter();
        var expressions = new Expressions(dice, variables, true);
        var statements = new Statements(dice, variables, expressions, out, "    ", functions);
        statements.line(plane ? "int lane = threadIdx.y * blockDim.x + threadIdx.x;" : "int lane = threadIdx.x;");
        statements.line("int id = blockIdx.x * " + THREADS + " + lane;");
        variables.add("lane", "int", false);
        variables.add("id", "int", false);
        variables.add("n", "int", true);
        variables.add("scale", "float", true);
        inputs(statements, variables);
        statements.some(dice.between(3, 8), 2);
        for (int phase = dice.below(3); phase > 0; phase--) {
            phase(statements, variables, expressions);
            statements.some(dice.between(1, 4), 2);
        }
        outputs(statements, expressions);
        out.append("}\n\n");
        String block = plane ? "dim3(16, 4)" : Integer.toString(THREADS);
        return name
                + "<<<"
                + dice.between(1, 3)
                + ", "
                + block
                + ">>>(in, fin, bytes, out, fout, dout, lout, sums, "
                + dice.between(-5, 1000)
                + ", "
                + dice.of("0.5f", "-1.5f", "3.25f")
                + ");";
    }

    private void inputs(Statements statements, Variables variables) {
        statements.line("int a0 = in[id & 63];");
        statements.line("float b0 = fin[(id * 3) & 63];");
        statements.line("unsigned char c0 = bytes[(id + 7) & 63];");
        variables.add("a0", "int", true);
        variables.add("b0", "float", true);
        variables.add("c0", "unsigned char", true);
        if (dice.chance(30)) {
            statements.line("int t0 = table[a0 & 15];");
            variables.add("t0", "int", true);
        }
        if (dice.chance(30)) {
            statements.line("float4 q0 = make_float4(b0, scale, b0 * 2.0f, 1.0f);");
            variables.add("q0.x", "float", true);
            variables.add("q0.z", "float", true);
        }
        if (dice.chance(30)) {
            statements.line("int r0 = __float_as_int(fin[id & 63]);");
            variables.add("r0", "int", true);
        }
        if (dice.chance(30)) {
            statements.line("long long u0 = twice((long long)a0) + twice(c0);");
            variables.add("u0", "long long", true);
        }
    }

    /// Every thread writes its own slot of shared memory, all wait, each reads another one's.
    private void phase(Statements statements, Variables variables, Expressions expressions) {
        String value = variables.fresh("v");
        switch (dice.below(11)) {
            case 0, 1 -> {
                boolean floating = dice.chance(40);
                String type =
                        floating
                                ? dice.of("float", "double")
                                : dice.of("int", "unsigned short", "long long", "unsigned char");
                String tile = variables.fresh("tile");
                statements.line("__shared__ " + type + " " + tile + "[" + THREADS + "];");
                statements.line(tile + "[lane] = " + expressions.of(floating, 3) + ";");
                statements.line("__syncthreads();");
                statements.line(type + " " + value + " = " + tile + "[(lane + " + dice.between(1, 63) + ") & 63];");
                statements.line("__syncthreads();");
                variables.add(value, type, true);
            }
            case 2 -> {
                String how =
                        dice.of(
                                "__shfl_xor_sync(0xffffffffu, %s, " + dice.between(1, 31) + ")",
                                "__shfl_down_sync(0xffffffffu, %s, " + dice.between(1, 31) + ")",
                                "__shfl_sync(0xffffffffu, %s, (lane * 5 + 3) & 31)",
                                "__shfl_up_sync(0xffffffffu, %s, 1, 16)");
                String type = dice.of("int", "float", "unsigned int", "long long");
                boolean floating = type.equals("float");
                statements.line(
                        type
                                + " "
                                + value
                                + " = "
                                + how.formatted("(" + type + ")(" + expressions.of(floating, 2) + ")")
                                + ";");
                variables.add(value, type, true);
            }
            case 3 -> {
                statements.line(
                        "unsigned int " + value + " = __ballot_sync(0xffffffffu, " + expressions.condition(2) + ");");
                variables.add(value, "unsigned int", true);
            }
            case 4 -> {
                statements.line("int " + value + " = __syncthreads_count(" + expressions.condition(2) + ");");
                variables.add(value, "int", true);
            }
            case 5, 6, 7, 8, 9 -> new Phases(dice, statements, variables, expressions).one(value);
            default ->
                    statements.line(
                            dice.of("atomicAdd", "atomicMax", "atomicMin", "atomicOr", "atomicXor", "atomicAnd")
                                    + "(&sums["
                                    + dice.below(8)
                                    + "], (unsigned int)("
                                    + expressions.integer(2)
                                    + "));");
        }
    }

    private void outputs(Statements statements, Expressions expressions) {
        statements.line("out[id] = " + expressions.integer(3) + ";");
        statements.line("fout[id] = (float)(" + expressions.real(3) + ");");
        statements.line("dout[id] = " + expressions.real(3) + ";");
        statements.line("lout[id] = " + expressions.integer(3) + ";");
        if (dice.chance(30)) {
            statements.line("atomicAdd(&total, (unsigned int)(" + expressions.integer(2) + "));");
        }
    }

    private void main(List<String> launches) {
        out.append(
                """
                int main() {
                    const int n = 192;
                    int hostIn[64];
                    float hostFin[64];
                    unsigned char hostBytes[64];
                    unsigned int state = 12345u;
                    for (int i = 0; i < 64; i++) {
                        state = state * 1664525u + 1013904223u;
                        hostIn[i] = (int)state;
                        hostFin[i] = (int)(state >> 9) * 0.001f - 3000.0f;
                        hostBytes[i] = (unsigned char)(state >> 24);
                    }
                    int *in, *out;
                    float *fin, *fout;
                    unsigned char *bytes;
                    double *dout;
                    long long *lout;
                    unsigned int *sums;
                    cudaMalloc(&in, sizeof(hostIn));
                    cudaMalloc(&fin, sizeof(hostFin));
                    cudaMalloc(&bytes, sizeof(hostBytes));
                    cudaMalloc(&out, n * sizeof(int));
                    cudaMalloc(&fout, n * sizeof(float));
                    cudaMalloc(&dout, n * sizeof(double));
                    cudaMalloc(&lout, n * sizeof(long long));
                    cudaMalloc(&sums, 8 * sizeof(unsigned int));
                    cudaMemcpy(in, hostIn, sizeof(hostIn), cudaMemcpyHostToDevice);
                    cudaMemcpy(fin, hostFin, sizeof(hostFin), cudaMemcpyHostToDevice);
                    cudaMemcpy(bytes, hostBytes, sizeof(hostBytes), cudaMemcpyHostToDevice);
                    cudaMemset(out, 0, n * sizeof(int));
                    cudaMemset(fout, 0, n * sizeof(float));
                    cudaMemset(dout, 0, n * sizeof(double));
                    cudaMemset(lout, 0, n * sizeof(long long));
                    cudaMemset(sums, 0, 8 * sizeof(unsigned int));
                """);
        launches.forEach(launch -> out.append("    ").append(launch).append('\n'));
        out.append("    return 0;\n}\n");
    }
}
