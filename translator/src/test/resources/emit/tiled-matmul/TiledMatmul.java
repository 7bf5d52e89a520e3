package ported;

import port.runtime.FloatPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.SharedFloats;

/// Matrix product by tiles.
///
/// Ported from `tiled_matmul.cu`.
final class TiledMatmul {
    static final int TILE = 16;

    private static final SharedFloats TILE_A = SharedFloats.of(TILE * TILE);
    private static final SharedFloats TILE_B = SharedFloats.of(TILE * (TILE + 1));

    private TiledMatmul() {}

    /// c = a * b; all n x n, row-major.
    ///
    /// Source: tiled_matmul.cu:6.
    @Kernel
    static void matmul(KernelContext ctx, FloatPtr a, FloatPtr b, FloatPtr c, int n) {
        FloatPtr tileA = ctx.shared(TILE_A);
        FloatPtr tileB = ctx.shared(TILE_B);

        int tx = ctx.threadIdx.x;
        int ty = ctx.threadIdx.y;

        // where this thread writes
        int row = ctx.blockIdx.y * TILE + ty;
        int col = ctx.blockIdx.x * TILE + tx;
        float sum = 0.0f;
        for (int t = 0; t < n / TILE; t++) {
            tileA.set(ty * TILE + tx, a.get(row * n + t * TILE + tx));
            tileB.set(ty * (TILE + 1) + tx, b.get((t * TILE + ty) * n + col));
            ctx.syncThreads();
            for (int k = 0; k < TILE; k++) {
                sum += tileA.get(ty * TILE + k) * tileB.get(k * (TILE + 1) + tx);
            }
            ctx.syncThreads();
        }
        c.set(row * n + col, sum);
    }
}
