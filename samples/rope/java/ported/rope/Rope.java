package ported.rope;

import port.runtime.CStdio;
import port.runtime.CudaMath;
import port.runtime.CudaNumbers;
import port.runtime.Device;
import port.runtime.Dim3;
import port.runtime.FloatPtr;
import port.runtime.HostProcess;
import port.runtime.Kernel;
import port.runtime.KernelContext;

/// Rotary position embedding: turns each pair of a head's components by an angle that grows with the position.
///
/// Ported from `rope.cu`.
public final class Rope {
    private Rope() {}

    /// x is tokens x heads x headSize; token t stands at position firstPosition + t.
    ///
    /// Source: rope.cu:7.
    @Kernel
    static void rope(KernelContext ctx, FloatPtr x, int heads, int headSize, int firstPosition, float base) {
        int token = ctx.blockIdx.x;
        int head = ctx.blockIdx.y;
        FloatPtr vector = x.plus((token * heads + head) * headSize);
        for (int pair = ctx.threadIdx.x; pair < headSize / 2; pair += ctx.blockDim.x) {
            float frequency = CudaMath.pow(base, -2.0f * pair / headSize);
            float angle = (firstPosition + token) * frequency;
            FloatPtr sine = FloatPtr.local(1);
            FloatPtr cosine = FloatPtr.local(1);
            CudaMath.sincos(angle, sine, cosine);
            float a = vector.get(2 * pair);
            float b = vector.get(2 * pair + 1);
            vector.set(2 * pair, a * cosine.get() - b * sine.get());
            vector.set(2 * pair + 1, a * sine.get() + b * cosine.get());
        }
    }

    /// Source: rope.cu:23.
    static int main() {
        Device device = Device.current();
        int tokens = 10;
        int heads = 4;
        int headSize = 48;
        int firstPosition = 5;
        int n = tokens * heads * headSize;
        VectorFloat x = new VectorFloat().construct(n);
        VectorFloat turned = new VectorFloat().construct(n);
        try {
            for (int i = 0; i < n; i++) {
                x.element(i).set((i * 29 % 64 - 32) * 0.03125f);
            }

            FloatPtr device2 = device.allocateFloats(n);
            device.copyToDevice(device2, x.data(), n);
            device.launch(Dim3.of(tokens, heads), 32,
                    ctx -> rope(ctx, device2, heads, headSize, firstPosition, 10000.0f));
            device.copyToHost(turned.data(), device2, n);
            device.free(device2);

            // A rotation leaves the length of each pair as it was; position 5 turns the first pair by 5 radians.
            double worst = 0.0;
            for (int i = 0; i < n; i += 2) {
                double before = x.element(i).get() * x.element(i).get()
                        + x.element(i + 1).get() * x.element(i + 1).get();
                double after = turned.element(i).get() * turned.element(i).get()
                        + turned.element(i + 1).get() * turned.element(i + 1).get();
                worst = CudaNumbers.max(worst, Math.abs(before - after));
            }
            double expected = x.element(0).get() * CudaMath.cos(5.0) - x.element(1).get() * CudaMath.sin(5.0);
            worst = CudaNumbers.max(worst, Math.abs(expected - turned.element(0).get()));
            CStdio.printf("rope: %d tokens, %d heads of %d, first component %.5f\n", tokens, heads, headSize,
                    (double) turned.element(0).get());
            CStdio.printf("%s\n", worst < 1.0e-5 ? "PASSED" : "FAILED");
            return worst < 1.0e-5 ? 0 : 1;
        } finally {
            turned.destroy();
            x.destroy();
        }
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, Rope::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
