package ported.attention;

import port.runtime.CStdio;
import port.runtime.CudaMath;
import port.runtime.CudaNumbers;
import port.runtime.Device;
import port.runtime.FloatPtr;
import port.runtime.HostProcess;
import port.runtime.Kernel;
import port.runtime.KernelContext;

/// Single-head attention with an online softmax: one warp per query, sums by warp shuffles, no barrier at all.
///
/// Ported from `attention.cu`.
public final class Attention {
    static final int WARP = 32;
    static final int FULL_MASK = 0xFFFFFFFF;
    static final int WARPS_PER_BLOCK = 4;
    static final int HEAD_SIZE = 64;

    private Attention() {}

    /// Source: attention.cu:11.
    static float warpSum(KernelContext ctx, float value) {
        for (int offset = WARP / 2; offset > 0; offset >>= 1) {
            value += ctx.shflXorSync(FULL_MASK, value, offset, 32);
        }
        return value;
    }

    /// out = softmax(q * k^T / sqrt(HEAD_SIZE)) * v, causal: a query sees the keys up to its own position.
    /// q, k, v and out are tokens x HEAD_SIZE.
    ///
    /// Source: attention.cu:20.
    @Kernel
    static void attention(KernelContext ctx, FloatPtr out, FloatPtr q, FloatPtr k, FloatPtr v, int tokens) {
        int lane = ctx.threadIdx.x % WARP;
        int query = ctx.blockIdx.x * WARPS_PER_BLOCK + ctx.threadIdx.x / WARP;
        if (query >= tokens) {
            return; // the whole warp leaves
        }

        // Every lane keeps HEAD_SIZE / WARP components of the query and of the result.
        FloatPtr mine = FloatPtr.local(2);
        FloatPtr result = FloatPtr.local(2);
        for (int c = 0; c < HEAD_SIZE / WARP; c++) {
            mine.set(c, q.get(query * HEAD_SIZE + c * WARP + lane) * CudaMath.rsqrt((float) HEAD_SIZE));
            result.set(c, 0.0f);
        }

        float largest = Float.NEGATIVE_INFINITY;
        float sum = 0.0f;
        for (int key = 0; key <= query; key++) {
            float score = 0.0f;
            for (int c = 0; c < HEAD_SIZE / WARP; c++) {
                score += mine.get(c) * k.get(key * HEAD_SIZE + c * WARP + lane);
            }
            score = warpSum(ctx, score);

            // When a larger score turns up, what has been summed so far shrinks by the same factor.
            float larger = CudaNumbers.max(largest, score);
            float shrink = CudaMath.exp(largest - larger);
            float weight = CudaMath.exp(score - larger);
            sum = sum * shrink + weight;
            for (int c = 0; c < HEAD_SIZE / WARP; c++) {
                result.set(c, result.get(c) * shrink + weight * v.get(key * HEAD_SIZE + c * WARP + lane));
            }
            largest = larger;
        }
        for (int c = 0; c < HEAD_SIZE / WARP; c++) {
            out.set(query * HEAD_SIZE + c * WARP + lane, result.get(c) / sum);
        }
    }

    /// Source: attention.cu:59.
    static int main() {
        Device device = Device.current();
        int tokens = 50;
        int n = tokens * HEAD_SIZE;
        VectorFloat q = new VectorFloat().construct(n);
        VectorFloat k = new VectorFloat().construct(n);
        VectorFloat v = new VectorFloat().construct(n);
        VectorFloat out = new VectorFloat().construct(n);
        try {
            for (int i = 0; i < n; i++) {
                q.element(i).set(CudaMath.sin(0.11f * i));
                k.element(i).set(CudaMath.cos(0.07f * i));
                v.element(i).set(CudaMath.sin(0.05f * i + 1.0f));
            }

            long bytes = n * (long) Float.BYTES;
            FloatPtr deviceQ = device.allocateFloats(bytes / Float.BYTES);
            FloatPtr deviceK = device.allocateFloats(bytes / Float.BYTES);
            FloatPtr deviceV = device.allocateFloats(bytes / Float.BYTES);
            FloatPtr deviceOut = device.allocateFloats(bytes / Float.BYTES);
            device.copyToDevice(deviceQ, q.data(), bytes / Float.BYTES);
            device.copyToDevice(deviceK, k.data(), bytes / Float.BYTES);
            device.copyToDevice(deviceV, v.data(), bytes / Float.BYTES);
            int blocks = (tokens + WARPS_PER_BLOCK - 1) / WARPS_PER_BLOCK;
            device.launch(blocks, WARPS_PER_BLOCK * WARP,
                    ctx -> attention(ctx, deviceOut, deviceQ, deviceK, deviceV, tokens));
            device.copyToHost(out.data(), deviceOut, bytes / Float.BYTES);
            device.free(deviceQ);
            device.free(deviceK);
            device.free(deviceV);
            device.free(deviceOut);

            double worst = 0.0;
            for (int query = 0; query < tokens; query++) {
                VectorDouble weights = new VectorDouble().construct(query + 1);
                try {
                    double sum = 0.0;
                    for (int key = 0; key <= query; key++) {
                        double score = 0.0;
                        for (int c = 0; c < HEAD_SIZE; c++) {
                            score += (double) q.element(query * HEAD_SIZE + c).get()
                                    * k.element(key * HEAD_SIZE + c).get();
                        }
                        weights.element(key).set(CudaMath.exp(score / CudaMath.sqrt((double) HEAD_SIZE)));
                        sum += weights.element(key).get();
                    }
                    for (int c = 0; c < HEAD_SIZE; c++) {
                        double expected = 0.0;
                        for (int key = 0; key <= query; key++) {
                            expected += weights.element(key).get() / sum * v.element(key * HEAD_SIZE + c).get();
                        }
                        worst = CudaNumbers.max(worst, Math.abs(expected - out.element(query * HEAD_SIZE + c).get()));
                    }
                } finally {
                    weights.destroy();
                }
            }
            CStdio.printf("attention: %d tokens, head size %d, last component %.5f\n", tokens, HEAD_SIZE,
                    (double) out.element(n - 1).get());
            CStdio.printf("%s\n", worst < 1.0e-5 ? "PASSED" : "FAILED");
            return worst < 1.0e-5 ? 0 : 1;
        } finally {
            out.destroy();
            v.destroy();
            k.destroy();
            q.destroy();
        }
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, Attention::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
