package port.runtime.emulator;

import org.junit.jupiter.api.Test;
import port.runtime.Device;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;

/// Guards on numbers that grow from thread to thread: groups of lanes agree on them, or part, or run over the end of the numbers.
final class LaneGuardTest {
    private static final int LANES = 16;

    @Kernel
    static void less(KernelContext ctx, IntPtr out, int base, int limit) {
        int i = base + ctx.threadIdx.x;
        if (i < limit) {
            out.set(ctx.threadIdx.x, 1);
        }
    }

    @Kernel
    static void notLess(KernelContext ctx, IntPtr out, int base, int limit) {
        int i = base + ctx.threadIdx.x;
        if (i >= limit) {
            out.set(ctx.threadIdx.x, 1);
        }
    }

    @Kernel
    static void more(KernelContext ctx, IntPtr out, int base, int limit) {
        int i = base + ctx.threadIdx.x;
        if (i > limit) {
            out.set(ctx.threadIdx.x, 1);
        }
    }

    @Kernel
    static void notMore(KernelContext ctx, IntPtr out, int base, int limit) {
        int i = base + ctx.threadIdx.x;
        if (limit >= i) {
            out.set(ctx.threadIdx.x, 1);
        }
    }

    @Kernel
    static void positive(KernelContext ctx, IntPtr out, int base) {
        int i = base + ctx.threadIdx.x;
        if (i > 0) {
            out.set(ctx.threadIdx.x, 1);
        }
    }

    private interface Guard {
        void launch(Device device, IntPtr out, int base, int limit);
    }

    /// Runs a guard around one limit, in blocks of three groups and a rest.
    private static void compareAround(int limit, Guard guard) {
        int threads = 3 * LANES + 5;
        Engines.compare(device -> {
            for (int distance = -2 * LANES - 1; distance <= LANES + 1; distance++) {
                IntPtr out = device.allocateInts(threads);
                guard.launch(device, out, limit + distance, limit);
            }
        });
    }

    private static void compareEverywhere(Guard guard) {
        int[] limits = {
            0, 1000, Integer.MAX_VALUE, Integer.MAX_VALUE - LANES, Integer.MIN_VALUE, Integer.MIN_VALUE + LANES - 1
        };
        for (int limit : limits) {
            compareAround(limit, guard);
        }
    }

    @Test
    void lessThanALimit() {
        compareEverywhere((device, out, base, limit) -> device.launch(1, 53, ctx -> less(ctx, out, base, limit)));
    }

    @Test
    void notLessThanALimit() {
        compareEverywhere((device, out, base, limit) -> device.launch(1, 53, ctx -> notLess(ctx, out, base, limit)));
    }

    @Test
    void moreThanALimit() {
        compareEverywhere((device, out, base, limit) -> device.launch(1, 53, ctx -> more(ctx, out, base, limit)));
    }

    @Test
    void notMoreThanALimit() {
        compareEverywhere((device, out, base, limit) -> device.launch(1, 53, ctx -> notMore(ctx, out, base, limit)));
    }

    @Test
    void positiveNumbers() {
        compareEverywhere((device, out, base, _) -> device.launch(1, 53, ctx -> positive(ctx, out, base)));
    }
}
