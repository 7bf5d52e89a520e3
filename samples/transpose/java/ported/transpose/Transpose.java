package ported.transpose;

import port.runtime.CStdio;
import port.runtime.Device;
import port.runtime.Dim3;
import port.runtime.FloatPtr;
import port.runtime.HostProcess;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.SharedFloats;

/// Matrix transpose through a tile in shared memory, so that reads and writes of global memory both run along
/// rows.
///
/// Ported from `transpose.cu`.
public final class Transpose {
    static final int TILE = 32;
    static final int ROWS = 8;

    private static final SharedFloats TRANSPOSE_TILE = SharedFloats.of(TILE * (TILE + 1));

    private Transpose() {}

    /// out = the transpose of in; in has height rows of width elements.
    ///
    /// Source: transpose.cu:9.
    @Kernel
    static void transpose(KernelContext ctx, FloatPtr out, FloatPtr in, int width, int height) {
        // One column of padding keeps the column-wise reads off each other's memory banks.
        FloatPtr tile = ctx.shared(TRANSPOSE_TILE);

        int x = ctx.blockIdx.x * TILE + ctx.threadIdx.x;
        int y = ctx.blockIdx.y * TILE + ctx.threadIdx.y;
        for (int j = 0; j < TILE; j += ROWS) {
            if (x < width && y + j < height) {
                tile.set((ctx.threadIdx.y + j) * (TILE + 1) + ctx.threadIdx.x, in.get((y + j) * width + x));
            }
        }
        ctx.syncThreads();

        x = ctx.blockIdx.y * TILE + ctx.threadIdx.x;
        y = ctx.blockIdx.x * TILE + ctx.threadIdx.y;
        for (int j = 0; j < TILE; j += ROWS) {
            if (x < height && y + j < width) {
                out.set((y + j) * height + x, tile.get(ctx.threadIdx.x * (TILE + 1) + (ctx.threadIdx.y + j)));
            }
        }
    }

    /// Source: transpose.cu:31.
    static int main() {
        Device device = Device.current();
        int width = 200;
        int height = 136;
        long bytes = width * height * (long) Float.BYTES;
        VectorFloat in = new VectorFloat().construct(width * height);
        VectorFloat out = new VectorFloat().construct(width * height);
        try {
            for (int i = 0; i < width * height; i++) {
                in.element(i).set(i * 0.125f);
            }

            FloatPtr deviceIn = device.allocateFloats(bytes / Float.BYTES);
            FloatPtr deviceOut = device.allocateFloats(bytes / Float.BYTES);
            device.copyToDevice(deviceIn, in.data(), bytes / Float.BYTES);
            Dim3 grid = Dim3.of((width + TILE - 1) / TILE, (height + TILE - 1) / TILE);
            Dim3 block = Dim3.of(TILE, ROWS);
            device.launch(grid, block, ctx -> transpose(ctx, deviceOut, deviceIn, width, height));
            device.copyToHost(out.data(), deviceOut, bytes / Float.BYTES);
            device.free(deviceIn);
            device.free(deviceOut);

            int wrong = 0;
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    if (out.element(x * height + y).get() != in.element(y * width + x).get()) {
                        wrong++;
                    }
                }
            }
            CStdio.printf("transpose: %d x %d, %d wrong\n", width, height, wrong);
            CStdio.printf("%s\n", wrong == 0 ? "PASSED" : "FAILED");
            return wrong == 0 ? 0 : 1;
        } finally {
            out.destroy();
            in.destroy();
        }
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, Transpose::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
