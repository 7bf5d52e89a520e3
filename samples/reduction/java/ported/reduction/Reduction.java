package ported.reduction;

import port.runtime.CStdio;
import port.runtime.Device;
import port.runtime.FloatPtr;
import port.runtime.HostProcess;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.SharedFloats;

/// The sum of a vector: every block adds up its part in shared memory, the host adds the parts.
///
/// Ported from `reduction.cu`.
public final class Reduction {
    static final int BLOCK = 256;

    private static final SharedFloats PART = SharedFloats.of(BLOCK);

    private Reduction() {}

    /// partial[b] = the sum of the elements that block b walks over.
    ///
    /// Source: reduction.cu:8.
    @Kernel
    static void sum(KernelContext ctx, FloatPtr values, FloatPtr partial, int n) {
        FloatPtr part = ctx.shared(PART);
        int t = ctx.threadIdx.x;

        // A grid-stride loop: the grid may be smaller than the vector.
        float mine = 0.0f;
        for (int i = ctx.blockIdx.x * ctx.blockDim.x + t; i < n; i += ctx.gridDim.x * ctx.blockDim.x) {
            mine += values.get(i);
        }
        part.set(t, mine);
        ctx.syncThreads();

        // Halve the number of adding threads until one is left.
        for (int width = BLOCK / 2; width > 0; width /= 2) {
            if (t < width) {
                part.add(t, part.get(t + width));
            }
            ctx.syncThreads();
        }
        if (t == 0) {
            partial.set(ctx.blockIdx.x, part.get(0));
        }
    }

    /// Source: reduction.cu:32.
    static int main() {
        Device device = Device.current();
        int n = 100000;
        int blocks = 32;
        VectorFloat values = new VectorFloat().construct(n);
        try {
            double expected = 0.0;
            for (int i = 0; i < n; i++) {
                values.element(i).set((float) (i % 17) - 4.0f);
                expected += values.element(i).get();
            }

            FloatPtr deviceValues = device.allocateFloats(n);
            FloatPtr devicePartial = device.allocateFloats(blocks);
            device.copyToDevice(deviceValues, values.data(), n);
            device.launch(blocks, BLOCK, ctx -> sum(ctx, deviceValues, devicePartial, n));

            VectorFloat partial = new VectorFloat().construct(blocks);
            try {
                device.copyToHost(partial.data(), devicePartial, blocks);
                double total = 0.0;
                for (FloatPtr at = partial.begin(), end = partial.end(); !at.isSame(end); at = at.plus(1)) {
                    float part = at.get();
                    total += part;
                }
                device.free(deviceValues);
                device.free(devicePartial);

                // The addends are small integers: every order of adding them is exact.
                CStdio.printf("sum of %d values: %.1f, expected %.1f\n", n, total, expected);
                boolean passed = total == expected;
                CStdio.printf("%s\n", passed ? "PASSED" : "FAILED");
                return passed ? 0 : 1;
            } finally {
                partial.destroy();
            }
        } finally {
            values.destroy();
        }
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, Reduction::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
