package port.runtime.emulator;

import org.junit.jupiter.api.Test;
import port.runtime.DoublePtr;
import port.runtime.Float4;
import port.runtime.FloatPtr;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.LongPtr;
import port.runtime.SharedInts;

/// Kernels with warp operations, against the oracle.
final class WarpTest {
    private static final int ALL = KernelContext.FULL_MASK;
    private static final SharedInts SCRATCH = SharedInts.of(64);

    private static float warpSum(KernelContext ctx, float value) {
        float sum = value;
        for (int o = 16; o > 0; o >>= 1) {
            sum += ctx.shflDownSync(ALL, sum, o);
        }
        return sum;
    }

    @Kernel
    static void sums(KernelContext ctx, FloatPtr out) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        out.set(i, 2.0f * warpSum(ctx, i) - warpSum(ctx, 1.0f / (i + 1)));
    }

    @Test
    void reductionByShuffles() {
        Engines.compare(device -> {
            FloatPtr out = device.allocateFloats(256);
            device.launch(2, 128, ctx -> sums(ctx, out));
        });
    }

    @Kernel
    static void everyShuffle(KernelContext ctx, IntPtr ints, LongPtr longs, DoublePtr doubles) {
        int t = ctx.threadIdx.x;
        for (int width = 1; width <= 32; width *= 2) {
            for (int d = 0; d < 33; d += 11) {
                int x = t * 7 + d;
                int a = ctx.shflSync(ALL, x, d + t, width) + ctx.shflUpSync(ALL, x, d, width) * 3;
                int b = ctx.shflDownSync(ALL, x, d, width) * 5 + ctx.shflXorSync(ALL, x, d, width) * 7;
                ints.set(t, ints.get(t) * 31 + a + b);
                longs.set(t, longs.get(t) * 31 + ctx.shflXorSync(ALL, (long) x << 33 | t, d, width));
                doubles.set(t, doubles.get(t) / 3 + ctx.shflUpSync(ALL, x * 0.1, d, width));
            }
        }
    }

    @Test
    void shufflesOfAllKindsWidthsAndTypes() {
        Engines.compare(device -> {
            IntPtr ints = device.allocateInts(96);
            LongPtr longs = device.allocateLongs(96);
            DoublePtr doubles = device.allocateDoubles(96);
            device.launch(1, 96, ctx -> everyShuffle(ctx, ints, longs, doubles));
            device.launch(1, 77, ctx -> everyShuffle(ctx, ints, longs, doubles));
        });
    }

    @Kernel
    static void votes(KernelContext ctx, IntPtr out) {
        int t = ctx.threadIdx.x;
        IntPtr equal = IntPtr.cell(5);
        int hash = ctx.allSync(ALL, t < 40 ? 1 : 0) + 2 * ctx.anySync(ALL, t == 33 ? 1 : 0);
        hash = hash * 31 + ctx.ballotSync(ALL, t % 3);
        hash = hash * 31 + ctx.matchAnySync(ALL, t / 5);
        hash = hash * 31 + ctx.matchAllSync(ALL, t / 32L, equal) + equal.get();
        hash = hash * 31 + ctx.matchAllSync(ALL, t / 31L, equal) + equal.get();
        hash = hash * 31 + ctx.reduceAddSync(ALL, t) + ctx.reduceMinSync(ALL, t - 40) + ctx.reduceMaxSync(ALL, t - 40);
        hash = hash * 31 + ctx.reduceMinUnsignedSync(ALL, t - 40) + ctx.reduceMaxUnsignedSync(ALL, t - 40);
        hash = hash * 31 + ctx.reduceAndSync(ALL, t | 8) + ctx.reduceOrSync(ALL, t) + ctx.reduceXorSync(ALL, t * t);
        out.set(t, hash);
    }

    @Test
    void votesMatchesAndReductions() {
        Engines.compare(device -> {
            IntPtr out = device.allocateInts(128);
            device.launch(1, 128, ctx -> votes(ctx, out));
            device.launch(1, 70, ctx -> votes(ctx, out));
        });
    }

    @Kernel
    static void divergent(KernelContext ctx, IntPtr out) {
        int t = ctx.threadIdx.x;
        int lane = t & 31;
        int value = t * 3;
        if (lane % 2 == 0) {
            for (int i = 0; i < lane % 4 + 2; i++) {
                value += ctx.shflXorSync(lane % 4 == 0 ? 0x11111111 : 0x44444444, value, 4);
            }
        } else if (lane < 16) {
            value -= ctx.reduceAddSync(0x0000aaaa, value);
            ctx.syncWarp(0x0000aaaa);
            value ^= ctx.ballotSync(0x0000aaaa, lane & 4);
        }
        ctx.syncWarp();
        value += ctx.shflSync(ALL, value, 31 - lane);
        if (t >= 40) {
            return;
        }
        int mask = t < 32 ? ALL : 0x000000ff;
        value += ctx.shflDownSync(mask, value, 1);
        out.set(t, value);
    }

    @Test
    void masksUnderDivergence() {
        Engines.compare(device -> {
            IntPtr out = device.allocateInts(64);
            device.launch(3, 64, ctx -> divergent(ctx, out));
        });
    }

    @Kernel
    static void warpsApart(KernelContext ctx, IntPtr out) {
        IntPtr s = ctx.shared(SCRATCH);
        int t = ctx.threadIdx.x;
        int warp = t / 32;
        int sum = t;
        for (int i = 0; i <= warp; i++) {
            sum += ctx.shflXorSync(ALL, sum, i + 1);
        }
        if (t % 32 == 0) {
            s.set(warp, sum);
        }
        ctx.syncThreads();
        if (t < 32) {
            int v = t < ctx.blockDim.x / 32 ? s.get(t) : 0;
            for (int o = 16; o > 0; o /= 2) {
                v += ctx.shflDownSync(ALL, v, o);
            }
            if (t == 0) {
                s.set(0, v);
            }
        }
        ctx.syncThreads();
        out.set(t, sum + s.get(0));
    }

    @Test
    void warpsGoOnIndependently() {
        Engines.compare(device -> {
            IntPtr out = device.allocateInts(160);
            device.launch(1, 160, ctx -> warpsApart(ctx, out));
        });
    }

    @Kernel
    static void constructed(KernelContext ctx, FloatPtr out) {
        int t = ctx.threadIdx.x;
        var v = new Float4(ctx.shflSync(ALL, t * 1.0f, 3), t, ctx.shflXorSync(ALL, t * 2.0f, 1), 1.0f);
        boolean big = (t > 7 ? ctx.shflUpSync(0xffffff00, t, 1) : ctx.shflUpSync(0xff, t, 2)) > 9;
        out.set(t, v.x + v.y * v.z + (big ? 100 : v.w));
    }

    @Test
    void objectsConstructedFromShufflesAndConditionalExpressions() {
        Engines.compare(device -> {
            FloatPtr out = device.allocateFloats(32);
            device.launch(1, 32, ctx -> constructed(ctx, out));
        });
    }

    @Kernel
    static void nested(KernelContext ctx, IntPtr out, int n) {
        int t = ctx.threadIdx.x;
        int found = 0;
        for (int i = t; i < n; i += 32) {
            if (i % 3 == 0) {
                found += 1;
            }
            int any = ctx.ballotSync(n % 32 == 0 || i - t + 32 <= n ? ALL : (1 << n % 32) - 1, found & 1);
            if ((any & 1 << t) != 0) {
                continue;
            }
            found += Integer.bitCount(any);
        }
        out.set(t, found);
    }

    @Test
    void lanesThatLeaveALoopEarlier() {
        Engines.compare(device -> {
            IntPtr out = device.allocateInts(32);
            device.launch(1, 32, ctx -> nested(ctx, out, 96));
            device.launch(1, 32, ctx -> nested(ctx, out, 85));
        });
    }
}
