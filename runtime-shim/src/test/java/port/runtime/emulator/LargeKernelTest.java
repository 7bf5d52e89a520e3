package port.runtime.emulator;

import org.junit.jupiter.api.Test;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.SharedInts;

/// Kernels too large for one compiled method.
final class LargeKernelTest {
    private static final SharedInts SHARED = SharedInts.of(64);

    private static int mix(KernelContext ctx, IntPtr s, int mode, int value) {
        int t = ctx.threadIdx.x;
        int a = value * 31 + t;
        int b = (a >>> 5 ^ a << 7) + (mode & 3);
        int c = a % 17 > b % 13 ? a + b : a - b;
        for (int i = 0; i < 3; i++) {
            c = c * 5 + (b >>> i) - (a << i);
            b ^= c >>> 3;
        }
        if (mode == 1) {
            s.set(t, c);
            ctx.syncThreads();
            c += s.get((t + 1) % ctx.blockDim.x);
            ctx.syncThreads();
        }
        return a + b + c;
    }

    private static int mixFour(KernelContext ctx, IntPtr s, int mode, int value) {
        return mix(ctx, s, mode, mix(ctx, s, mode + 1, mix(ctx, s, mode - 1, mix(ctx, s, mode, value))));
    }

    private static int mixSixteen(KernelContext ctx, IntPtr s, int mode, int value) {
        return mixFour(ctx, s, mode, mixFour(ctx, s, mode, mixFour(ctx, s, mode, mixFour(ctx, s, mode, value))));
    }

    @Kernel
    static void large(KernelContext ctx, IntPtr out, int mode) {
        IntPtr s = ctx.shared(SHARED);
        int t = ctx.threadIdx.x;
        int result = mixSixteen(ctx, s, mode, t);
        for (int i = 0; i < 2; i++) {
            result ^= mixSixteen(ctx, s, mode + i, result);
        }
        out.set(t, result);
    }

    @Test
    void isCutAndStillRight() {
        Engines.compare(device -> {
            IntPtr out = device.allocateInts(64);
            for (int mode = 0; mode < 3; mode++) {
                int chosen = mode;
                device.launch(1, 48, ctx -> large(ctx, out, chosen));
            }
        });
    }
}
