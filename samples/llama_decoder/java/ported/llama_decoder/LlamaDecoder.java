package ported.llama_decoder;

import port.runtime.BytePtr;
import port.runtime.CStdio;
import port.runtime.CStdlib;
import port.runtime.CudaMath;
import port.runtime.CudaNumbers;
import port.runtime.CudaRuntime;
import port.runtime.FloatPtr;
import port.runtime.HostProcess;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.PointerPtr;
import port.runtime.SharedFloats;

/// A small Llama-style decoder, whole: embedding, RMSNorm, rotary positions, grouped-query attention over a cache
/// of keys and values, SwiGLU, and sampling. The weights are random, but seeded: the same prompt gives the same
/// tokens, here and in the port.
///
/// Ported from `llama_decoder.cu`.
public final class LlamaDecoder {
    static final int cudaSuccess = 0;
    static final int WARP = 32;
    static final int BLOCK = 64;

    private static final SharedFloats RMSNORM_SHARED = SharedFloats.of(BLOCK / WARP);
    private static final SharedFloats MATVEC_FALSE_SHARED = SharedFloats.of(BLOCK / WARP);
    private static final SharedFloats MATVEC_TRUE_SHARED = SharedFloats.of(BLOCK / WARP);
    private static final SharedFloats ATTENTION_SHARED = SharedFloats.of(BLOCK / WARP);

    private LlamaDecoder() {}

    /// Source: llama_decoder.cu:12.
    static void check(int status, BytePtr file, int line) {
        if (status != cudaSuccess) {
            CStdio.fprintf(CStdio.stderr(), "%s:%d: %s\n", file, line, CudaRuntime.getErrorString(status));
            CStdlib.exit(1);
        }
    }

    /// The sum of `value` over the block; every thread gets it. Needs BLOCK / WARP floats of shared memory.
    ///
    /// Source: llama_decoder.cu:37.
    static float blockSum(KernelContext ctx, float value, FloatPtr shared) {
        for (int offset = WARP / 2; offset > 0; offset /= 2) {
            value += ctx.shflDownSync(0xffffffff, value, offset, 32);
        }
        if (ctx.threadIdx.x % WARP == 0) {
            shared.set(ctx.threadIdx.x / WARP, value);
        }
        ctx.syncThreads();
        float sum = 0.0f;
        for (int w = 0; w < BLOCK / WARP; w++) {
            sum += shared.get(w);
        }
        ctx.syncThreads();
        return sum;
    }

    /// Source: llama_decoder.cu:53.
    @Kernel
    static void embed(KernelContext ctx, FloatPtr x, FloatPtr table, int token, int width) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (i < width) {
            x.set(i, table.get(token * width + i));
        }
    }

    /// One block for the whole vector.
    ///
    /// Source: llama_decoder.cu:61.
    @Kernel
    static void rmsnorm(KernelContext ctx, FloatPtr out, FloatPtr x, FloatPtr weight, int size) {
        FloatPtr shared = ctx.shared(RMSNORM_SHARED);
        float squares = 0.0f;
        for (int i = ctx.threadIdx.x; i < size; i += BLOCK) {
            squares += x.get(i) * x.get(i);
        }
        float scale = CudaMath.rsqrt(blockSum(ctx, squares, shared) / size + 1.0e-5f);
        for (int i = ctx.threadIdx.x; i < size; i += BLOCK) {
            out.set(i, weight.get(i) * (scale * x.get(i)));
        }
    }

    /// Source: llama_decoder.cu:75.
    @Kernel("matvec<false>")
    static void matvecFalse(KernelContext ctx, FloatPtr out, FloatPtr w, FloatPtr x, int cols) {
        FloatPtr shared = ctx.shared(MATVEC_FALSE_SHARED);
        FloatPtr row = w.plus(ctx.blockIdx.x * cols);
        float sum = 0.0f;
        for (int i = ctx.threadIdx.x; i < cols; i += BLOCK) {
            sum += row.get(i) * x.get(i);
        }
        sum = blockSum(ctx, sum, shared);
        if (ctx.threadIdx.x == 0) {
            out.set(ctx.blockIdx.x, sum);
        }
    }

    /// Source: llama_decoder.cu:75.
    @Kernel("matvec<true>")
    static void matvecTrue(KernelContext ctx, FloatPtr out, FloatPtr w, FloatPtr x, int cols) {
        FloatPtr shared = ctx.shared(MATVEC_TRUE_SHARED);
        FloatPtr row = w.plus(ctx.blockIdx.x * cols);
        float sum = 0.0f;
        for (int i = ctx.threadIdx.x; i < cols; i += BLOCK) {
            sum += row.get(i) * x.get(i);
        }
        sum = blockSum(ctx, sum, shared);
        if (ctx.threadIdx.x == 0) {
            out.add(ctx.blockIdx.x, sum);
        }
    }

    /// Turns the pairs of every head by the angles of `position`; one block per head.
    ///
    /// Source: llama_decoder.cu:93.
    @Kernel
    static void rope(KernelContext ctx, FloatPtr x, int headSize, int position) {
        FloatPtr head = x.plus(ctx.blockIdx.x * headSize);
        for (int pair = ctx.threadIdx.x; pair < headSize / 2; pair += ctx.blockDim.x) {
            float angle = position * CudaMath.pow(10000.0f, -2.0f * pair / headSize);
            float sine = CudaMath.sin(angle);
            float cosine = CudaMath.cos(angle);
            float a = head.get(2 * pair);
            float b = head.get(2 * pair + 1);
            head.set(2 * pair, a * cosine - b * sine);
            head.set(2 * pair + 1, a * sine + b * cosine);
        }
    }

    /// One block per head of queries; keys and values are maxTokens x kvWidth. Scores lie in dynamic shared memory.
    ///
    /// Source: llama_decoder.cu:107.
    @Kernel
    static void attention(KernelContext ctx, FloatPtr out, FloatPtr q, FloatPtr keys, FloatPtr values, int position,
            int headSize, int kvWidth, int queriesPerKv) {
        FloatPtr scores = ctx.dynamicShared(FloatPtr.TYPE);
        FloatPtr shared = ctx.shared(ATTENTION_SHARED);
        FloatPtr query = q.plus(ctx.blockIdx.x * headSize);
        int kvOffset = Integer.divideUnsigned(ctx.blockIdx.x, queriesPerKv) * headSize;

        float largest = Float.NEGATIVE_INFINITY;
        for (int t = ctx.threadIdx.x; t <= position; t += BLOCK) {
            FloatPtr key = keys.plus(t * kvWidth).plus(kvOffset);
            float score = 0.0f;
            for (int i = 0; i < headSize; i++) {
                score += query.get(i) * key.get(i);
            }
            scores.set(t, score / CudaMath.sqrt((float) headSize));
        }
        ctx.syncThreads();
        for (int t = 0; t <= position; t++) {
            largest = CudaNumbers.max(largest, scores.get(t));
        }
        ctx.syncThreads();

        float sum = 0.0f;
        for (int t = ctx.threadIdx.x; t <= position; t += BLOCK) {
            scores.set(t, CudaMath.exp(scores.get(t) - largest));
            sum += scores.get(t);
        }
        sum = blockSum(ctx, sum, shared);

        for (int i = ctx.threadIdx.x; i < headSize; i += BLOCK) {
            float mixed = 0.0f;
            for (int t = 0; t <= position; t++) {
                mixed += scores.get(t) / sum * values.get(t * kvWidth + kvOffset + i);
            }
            out.set(ctx.blockIdx.x * headSize + i, mixed);
        }
    }

    /// gate = silu(gate) * up
    ///
    /// Source: llama_decoder.cu:146.
    @Kernel
    static void swiglu(KernelContext ctx, FloatPtr gate, FloatPtr up, int size) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (i < size) {
            float g = gate.get(i);
            gate.set(i, g / (1.0f + CudaMath.exp(-g)) * up.get(i));
        }
    }

    /// Draws a token from the softmax of the logits at a temperature; at temperature 0 the most likely one.
    ///
    /// Source: llama_decoder.cu:272.
    static int sample(VectorFloat logits, float temperature, MersenneTwisterEngineUnsignedLong generator) {
        int best = 0;
        for (long i = 1; Long.compareUnsigned(i, logits.size()) < 0; i++) {
            if (logits.element(i).get() > logits.element(best).get()) {
                best = (int) i;
            }
        }
        if (temperature == 0.0f) {
            return best;
        }
        double sum = 0.0;
        VectorDouble weights = new VectorDouble().construct(logits.size());
        try {
            for (long i = 0; Long.compareUnsigned(i, logits.size()) < 0; i++) {
                weights.element(i).set(CudaMath.exp((logits.element(i).get() - logits.element(best).get())
                        / temperature));
                sum += weights.element(i).get();
            }
            UniformRealDistributionDouble uniform = new UniformRealDistributionDouble().construct(0.0, sum);
            double drawn = uniform.call(generator);
            for (long i = 0; Long.compareUnsigned(i, weights.size()) < 0; i++) {
                drawn -= weights.element(i).get();
                if (drawn < 0.0) {
                    return (int) i;
                }
            }
            return best;
        } finally {
            weights.destroy();
        }
    }

    /// Source: llama_decoder.cu:299.
    static int main(int argc, PointerPtr<BytePtr> argv) {
        int steps = argc > 1 ? CStdlib.atoi(argv.get(1)) : 12;
        float temperature = argc > 2 ? (float) CStdlib.atof(argv.get(2)) : 0.8f;
        Config config = Config.of(96, 48, 128, 2, 6, 2, 32);
        if (steps < 1 || steps > config.maxTokens()) {
            CStdio.fprintf(CStdio.stderr(), "usage: llama_decoder [steps, 1 to %d] [temperature]\n",
                    config.maxTokens());
            return 2;
        }

        Decoder decoder = new Decoder().construct(config, 20260101);
        try {
            MersenneTwisterEngineUnsignedLong generator = new MersenneTwisterEngineUnsignedLong().construct(7);
            int token = 1;
            int hash = 0x811C9DC5;
            CStdio.printf("tokens:");
            for (int position = 0; position < steps; position++) {
                VectorFloat logits = decoder.forward(token, position);
                try {
                    for (FloatPtr at = logits.begin(), end = logits.end(); !at.isSame(end); at = at.plus(1)) {
                        float logit = at.get();
                        if (!(Math.abs(logit) < 1000.0f)) {
                            CStdio.printf("\nFAILED: logit %g at position %d\n", (double) logit, position);
                            return 1;
                        }
                    }
                    token = sample(logits, temperature, generator);
                    hash = (hash ^ token) * 16777619;
                    CStdio.printf(" %d", token);
                } finally {
                    logits.destroy();
                }
            }
            CStdio.printf("\nhash: %08x\n", hash);
            CStdio.printf("PASSED\n");
            return 0;
        } finally {
            decoder.destroy();
        }
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, LlamaDecoder::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main(process.argumentCount(), process.argumentVector());
    }
}
