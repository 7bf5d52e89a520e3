package ported.saxpy;

import port.runtime.CStdio;
import port.runtime.CStdlib;
import port.runtime.Device;
import port.runtime.FloatPtr;
import port.runtime.HostProcess;
import port.runtime.Kernel;
import port.runtime.KernelContext;

/// y = a * x + y on vectors: one thread per element.
///
/// Ported from `saxpy.cu`.
public final class Saxpy {
    private Saxpy() {}

    /// Each thread handles one element; the last block may have threads to spare.
    ///
    /// Source: saxpy.cu:6.
    @Kernel
    static void saxpy(KernelContext ctx, int n, float a, FloatPtr x, FloatPtr y) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (i < n) {
            y.set(i, a * x.get(i) + y.get(i));
        }
    }

    /// Source: saxpy.cu:13.
    static int main() {
        Device device = Device.current();
        int n = 10000;
        float a = 2.5f;
        FloatPtr hostX = CStdlib.allocate(FloatPtr.TYPE, n);
        FloatPtr hostY = CStdlib.allocate(FloatPtr.TYPE, n);
        for (int i = 0; i < n; i++) {
            hostX.set(i, i * 0.5f);
            hostY.set(i, 100.0f - i);
        }

        FloatPtr x = device.allocateFloats(n);
        FloatPtr y = device.allocateFloats(n);
        device.copyToDevice(x, hostX, n);
        device.copyToDevice(y, hostY, n);

        int threads = 256;
        int blocks = (n + threads - 1) / threads;
        device.launch(blocks, threads, ctx -> saxpy(ctx, n, a, x, y));
        device.copyToHost(hostY, y, n);

        int wrong = 0;
        for (int i = 0; i < n; i++) {
            float expected = a * (i * 0.5f) + (100.0f - i);
            if (hostY.get(i) != expected) {
                wrong++;
            }
        }
        CStdio.printf("saxpy: n = %d, y[1] = %g, y[%d] = %g\n", n, (double) hostY.get(1), n - 1,
                (double) hostY.get(n - 1));

        device.free(x);
        device.free(y);
        CStdlib.free(hostX);
        CStdlib.free(hostY);
        CStdio.printf("%s\n", wrong == 0 ? "PASSED" : "FAILED");
        return wrong == 0 ? 0 : 1;
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, Saxpy::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
