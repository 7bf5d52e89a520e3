package ported.rmsnorm;

import port.runtime.CStdio;
import port.runtime.CudaMath;
import port.runtime.CudaNumbers;
import port.runtime.Device;
import port.runtime.FloatPtr;
import port.runtime.HostProcess;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.SharedFloats;

/// RMSNorm, the normalisation of Llama-style models: every row is divided by its root mean square and weighted.
///
/// Ported from `rmsnorm.cu`.
public final class Rmsnorm {
    static final int WARP = 32;
    static final int BLOCK = 128;

    private static final SharedFloats WARP_SUMS = SharedFloats.of(BLOCK / WARP);
    private static final SharedFloats SCALE = SharedFloats.of(1);

    private Rmsnorm() {}

    /// The sum of `value` over the warp; every lane gets it.
    ///
    /// Source: rmsnorm.cu:10.
    static float warpSum(KernelContext ctx, float value) {
        for (int offset = WARP / 2; offset > 0; offset /= 2) {
            value += ctx.shflXorSync(0xffffffff, value, offset, 32);
        }
        return value;
    }

    /// One block per row of x (rows x size, row-major); weight has size elements.
    ///
    /// Source: rmsnorm.cu:18.
    @Kernel
    static void rmsnorm(KernelContext ctx, FloatPtr out, FloatPtr x, FloatPtr weight, int size, float epsilon) {
        FloatPtr warpSums = ctx.shared(WARP_SUMS);
        FloatPtr scale = ctx.shared(SCALE);
        FloatPtr row = x.plus(ctx.blockIdx.x * size);

        float squares = 0.0f;
        for (int i = ctx.threadIdx.x; i < size; i += BLOCK) {
            squares += row.get(i) * row.get(i);
        }
        squares = warpSum(ctx, squares);
        int warp = ctx.threadIdx.x / WARP;
        int lane = ctx.threadIdx.x % WARP;
        if (lane == 0) {
            warpSums.set(warp, squares);
        }
        ctx.syncThreads();

        // One thread adds up what the warps found.
        if (ctx.threadIdx.x == 0) {
            float total = 0.0f;
            for (int w = 0; w < BLOCK / WARP; w++) {
                total += warpSums.get(w);
            }
            scale.set(CudaMath.rsqrt(total / size + epsilon));
        }
        ctx.syncThreads();

        for (int i = ctx.threadIdx.x; i < size; i += BLOCK) {
            out.set(ctx.blockIdx.x * size + i, weight.get(i) * (row.get(i) * scale.get()));
        }
    }

    /// Source: rmsnorm.cu:50.
    static int main() {
        Device device = Device.current();
        int rows = 16;
        int size = 288;
        float epsilon = 1.0e-5f;
        VectorFloat x = new VectorFloat().construct(rows * size);
        VectorFloat weight = new VectorFloat().construct(size);
        VectorFloat out = new VectorFloat().construct(rows * size);
        try {
            for (int i = 0; i < rows * size; i++) {
                x.element(i).set((i * 37 % 101 - 50) * 0.02f);
            }
            for (int i = 0; i < size; i++) {
                weight.element(i).set(0.5f + i % 10 * 0.1f);
            }

            FloatPtr deviceX = device.allocateFloats(x.size());
            FloatPtr deviceWeight = device.allocateFloats(weight.size());
            FloatPtr deviceOut = device.allocateFloats(out.size());
            device.copyToDevice(deviceX, x.data(), x.size());
            device.copyToDevice(deviceWeight, weight.data(), weight.size());
            device.launch(rows, BLOCK, ctx -> rmsnorm(ctx, deviceOut, deviceX, deviceWeight, size, epsilon));
            device.copyToHost(out.data(), deviceOut, out.size());
            device.free(deviceX);
            device.free(deviceWeight);
            device.free(deviceOut);

            double worst = 0.0;
            for (int r = 0; r < rows; r++) {
                double squares = 0.0;
                for (int i = 0; i < size; i++) {
                    squares += (double) x.element(r * size + i).get() * x.element(r * size + i).get();
                }
                double scale = 1.0 / CudaMath.sqrt(squares / size + epsilon);
                for (int i = 0; i < size; i++) {
                    worst = CudaNumbers.max(worst,
                            Math.abs(out.element(r * size + i).get()
                            - weight.element(i).get() * x.element(r * size + i).get() * scale));
                }
            }
            CStdio.printf("rmsnorm: %d rows of %d, out[0] = %.4f\n", rows, size, (double) out.element(0).get());
            CStdio.printf("%s\n", worst < 1.0e-5 ? "PASSED" : "FAILED");
            return worst < 1.0e-5 ? 0 : 1;
        } finally {
            out.destroy();
            weight.destroy();
            x.destroy();
        }
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, Rmsnorm::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
