package ported.softmax;

import port.runtime.CStdio;
import port.runtime.CudaMath;
import port.runtime.CudaNumbers;
import port.runtime.Device;
import port.runtime.FloatPtr;
import port.runtime.HostProcess;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.SharedFloats;

/// Softmax of every row of a matrix: one block per row, maximum first so that no exponential overflows.
///
/// Ported from `softmax.cu`.
public final class Softmax {
    static final int BLOCK = 128;

    private static final SharedFloats SHARED = SharedFloats.of(BLOCK);

    private Softmax() {}

    /// out and in are rows x cols, row-major.
    ///
    /// Source: softmax.cu:9.
    @Kernel
    static void softmax(KernelContext ctx, FloatPtr out, FloatPtr in, int cols) {
        FloatPtr shared = ctx.shared(SHARED);
        int t = ctx.threadIdx.x;
        FloatPtr row = in.plus(ctx.blockIdx.x * cols);
        FloatPtr result = out.plus(ctx.blockIdx.x * cols);

        // The largest value of the row.
        float largest = Float.NEGATIVE_INFINITY;
        for (int i = t; i < cols; i += BLOCK) {
            largest = CudaNumbers.max(largest, row.get(i));
        }
        shared.set(t, largest);
        ctx.syncThreads();
        for (int width = BLOCK / 2; width > 0; width /= 2) {
            if (t < width) {
                shared.set(t, CudaNumbers.max(shared.get(t), shared.get(t + width)));
            }
            ctx.syncThreads();
        }
        largest = shared.get(0);
        ctx.syncThreads();

        // The sum of the exponentials.
        float sum = 0.0f;
        for (int i = t; i < cols; i += BLOCK) {
            float e = CudaMath.exp(row.get(i) - largest);
            result.set(i, e);
            sum += e;
        }
        shared.set(t, sum);
        ctx.syncThreads();
        for (int width = BLOCK / 2; width > 0; width /= 2) {
            if (t < width) {
                shared.add(t, shared.get(t + width));
            }
            ctx.syncThreads();
        }

        float scale = 1.0f / shared.get(0);
        for (int i = t; i < cols; i += BLOCK) {
            result.multiply(i, scale);
        }
    }

    /// Source: softmax.cu:53.
    static int main() {
        Device device = Device.current();
        int rows = 24;
        int cols = 500;
        VectorFloat in = new VectorFloat().construct(rows * cols);
        VectorFloat out = new VectorFloat().construct(rows * cols);
        try {
            for (int i = 0; i < rows * cols; i++) {
                in.element(i).set(CudaMath.sin(0.37f * i) * (1 + i % 9));
            }

            FloatPtr deviceIn = device.allocateFloats(in.size());
            FloatPtr deviceOut = device.allocateFloats(out.size());
            device.copyToDevice(deviceIn, in.data(), in.size());
            device.launch(rows, BLOCK, ctx -> softmax(ctx, deviceOut, deviceIn, cols));
            device.copyToHost(out.data(), deviceOut, out.size());
            device.free(deviceIn);
            device.free(deviceOut);

            double worst = 0.0;
            for (int r = 0; r < rows; r++) {
                double largest = Double.NEGATIVE_INFINITY;
                double sum = 0.0;
                for (int c = 0; c < cols; c++) {
                    largest = CudaNumbers.max(largest, (double) in.element(r * cols + c).get());
                }
                for (int c = 0; c < cols; c++) {
                    sum += CudaMath.exp(in.element(r * cols + c).get() - largest);
                }
                for (int c = 0; c < cols; c++) {
                    double expected = CudaMath.exp(in.element(r * cols + c).get() - largest) / sum;
                    worst = CudaNumbers.max(worst, Math.abs(out.element(r * cols + c).get() - expected));
                }
            }
            CStdio.printf("softmax: %d rows of %d, worst error below 1e-6: %s\n", rows, cols, worst < 1.0e-6 ? "yes"
                    : "no");
            CStdio.printf("%s\n", worst < 1.0e-6 ? "PASSED" : "FAILED");
            return worst < 1.0e-6 ? 0 : 1;
        } finally {
            out.destroy();
            in.destroy();
        }
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, Softmax::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
