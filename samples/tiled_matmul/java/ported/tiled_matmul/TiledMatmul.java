package ported.tiled_matmul;

import port.runtime.CStdio;
import port.runtime.CStdlib;
import port.runtime.CudaNumbers;
import port.runtime.Device;
import port.runtime.Dim3;
import port.runtime.FloatPtr;
import port.runtime.HostProcess;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.SharedFloats;

/// Matrix product with shared-memory tiles.
///
/// Ported from `tiled_matmul.cu`.
public final class TiledMatmul {
    static final int TILE = 16;

    private static final SharedFloats TILE_A = SharedFloats.of(TILE * TILE);
    private static final SharedFloats TILE_B = SharedFloats.of(TILE * TILE);

    private TiledMatmul() {}

    /// c = a * b; all n x n, row-major; n is a multiple of TILE.
    ///
    /// Source: tiled_matmul.cu:9.
    @Kernel
    static void matmul(KernelContext ctx, FloatPtr a, FloatPtr b, FloatPtr c, int n) {
        FloatPtr tileA = ctx.shared(TILE_A);
        FloatPtr tileB = ctx.shared(TILE_B);
        int tx = ctx.threadIdx.x;
        int ty = ctx.threadIdx.y;
        int row = ctx.blockIdx.y * TILE + ty;
        int col = ctx.blockIdx.x * TILE + tx;
        float sum = 0.0f;
        for (int t = 0; t < n / TILE; t++) {
            // Every thread loads one element of each tile.
            tileA.set(ty * TILE + tx, a.get(row * n + t * TILE + tx));
            tileB.set(ty * TILE + tx, b.get((t * TILE + ty) * n + col));
            ctx.syncThreads();
            for (int k = 0; k < TILE; k++) {
                sum += tileA.get(ty * TILE + k) * tileB.get(k * TILE + tx);
            }
            ctx.syncThreads();
        }
        c.set(row * n + col, sum);
    }

    /// Source: tiled_matmul.cu:30.
    static int main() {
        Device device = Device.current();
        int n = 128;
        long bytes = n * n * (long) Float.BYTES;
        FloatPtr hostA = CStdlib.allocate(FloatPtr.TYPE, bytes / Float.BYTES);
        FloatPtr hostB = CStdlib.allocate(FloatPtr.TYPE, bytes / Float.BYTES);
        FloatPtr hostC = CStdlib.allocate(FloatPtr.TYPE, bytes / Float.BYTES);
        for (int i = 0; i < n * n; i++) {
            hostA.set(i, (float) (i % 13) * 0.25f - 1.0f);
            hostB.set(i, (float) (i % 7) * 0.5f - 1.5f);
        }

        FloatPtr a = device.allocateFloats(bytes / Float.BYTES);
        FloatPtr b = device.allocateFloats(bytes / Float.BYTES);
        FloatPtr c = device.allocateFloats(bytes / Float.BYTES);
        device.copyToDevice(a, hostA, bytes / Float.BYTES);
        device.copyToDevice(b, hostB, bytes / Float.BYTES);

        Dim3 grid = Dim3.of(n / TILE, n / TILE);
        Dim3 block = Dim3.of(TILE, TILE);
        device.launch(grid, block, ctx -> matmul(ctx, a, b, c, n));
        device.synchronize();
        device.copyToHost(hostC, c, bytes / Float.BYTES);

        double worst = 0.0;
        for (int row = 0; row < n; row++) {
            for (int col = 0; col < n; col++) {
                double expected = 0.0;
                for (int k = 0; k < n; k++) {
                    expected += (double) hostA.get(row * n + k) * hostB.get(k * n + col);
                }
                worst = CudaNumbers.max(worst, Math.abs(expected - hostC.get(row * n + col)));
            }
        }
        CStdio.printf("matmul: %d x %d, worst error %g\n", n, n, worst);

        device.free(a);
        device.free(b);
        device.free(c);
        CStdlib.free(hostA);
        CStdlib.free(hostB);
        CStdlib.free(hostC);
        boolean passed = worst < 0.001;
        CStdio.printf("%s\n", passed ? "PASSED" : "FAILED");
        return passed ? 0 : 1;
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, TiledMatmul::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
