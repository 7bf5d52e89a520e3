package port.runtime.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import port.runtime.Device;
import port.runtime.Dim3;
import port.runtime.FloatPtr;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.LongPtr;
import port.runtime.SharedFloats;
import port.runtime.SharedInts;

/// Kernels with barriers, against the oracle.
final class BarrierTest {
    private static final SharedFloats PARTIAL = SharedFloats.of(256);
    private static final SharedInts INTS = SharedInts.of(1024);
    private static final SharedFloats TILE_A = SharedFloats.of(64);
    private static final SharedFloats TILE_B = SharedFloats.of(64);

    private static FloatPtr ramp(Device device, int count) {
        FloatPtr pointer = device.allocateFloats(count);
        FloatPtr host = FloatPtr.local(count);
        for (int i = 0; i < count; i++) {
            host.set(i, (i * 37 % 101) / 8.0f);
        }
        device.copyToDevice(pointer, host, count);
        return pointer;
    }

    private static IntPtr noise(Device device, int count) {
        IntPtr pointer = device.allocateInts(count);
        IntPtr host = IntPtr.local(count);
        for (int i = 0; i < count; i++) {
            host.set(i, i * 0x9e3779b9 >>> 7);
        }
        device.copyToDevice(pointer, host, count);
        return pointer;
    }

    private static void compare(Consumer<Device> host) {
        Engines.compare(host);
    }

    @Kernel
    static void saxpy(KernelContext ctx, int n, float a, FloatPtr x, FloatPtr y) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (i < n) {
            y.set(i, a * x.get(i) + y.get(i));
        }
    }

    @Test
    void kernelWithoutBarriers() {
        compare(device -> {
            FloatPtr x = ramp(device, 1000);
            FloatPtr y = ramp(device, 1000);
            device.launch(4, 256, ctx -> saxpy(ctx, 1000, 2.5f, x, y));
        });
    }

    @Kernel
    static void reduce(KernelContext ctx, FloatPtr in, FloatPtr out) {
        FloatPtr s = ctx.shared(PARTIAL);
        int t = ctx.threadIdx.x;
        s.set(t, in.get(ctx.blockIdx.x * 256 + t));
        ctx.syncThreads();
        for (int o = 128; o > 0; o >>= 1) {
            if (t < o) {
                s.set(t, s.get(t) + s.get(t + o));
            }
            ctx.syncThreads();
        }
        if (t == 0) {
            out.set(ctx.blockIdx.x, s.get(0));
        }
    }

    @Kernel
    static void doubleBeforeShared(KernelContext ctx, FloatPtr in, FloatPtr out) {
        int t = ctx.threadIdx.x;
        float sum = in.get(t);
        for (int k = 0; k < 2; k++) {
            int padding = k; // the double takes the local after it and half of the tile's
            double square = (double) sum * sum;
            sum += (float) Math.sqrt(square) + padding;
        }
        for (int k = 0; k < 2; k++) {
            int turn = k;
            int next = (t + turn + 1) & 63;
            FloatPtr tile = ctx.shared(TILE_A);
            tile.set(t, sum);
            ctx.syncThreads();
            sum += tile.get(next);
            ctx.syncThreads();
            tile.set(t, sum * 2);
            ctx.syncThreads();
            sum -= tile.get(next);
            ctx.syncThreads();
        }
        out.set(t, sum);
    }

    @Test
    void sharedMemoryInTheLocalOfHalfADouble() {
        compare(device -> {
            FloatPtr in = ramp(device, 64);
            FloatPtr out = device.allocateFloats(64);
            device.launch(1, 64, ctx -> doubleBeforeShared(ctx, in, out));
        });
    }

    @Test
    void barrierInUniformLoop() {
        compare(device -> {
            FloatPtr in = ramp(device, 1024);
            FloatPtr out = device.allocateFloats(4);
            device.launch(4, 256, ctx -> reduce(ctx, in, out));
        });
    }

    @Kernel
    static void bitonic(KernelContext ctx, IntPtr in, IntPtr out) {
        IntPtr s = ctx.shared(INTS);
        int t = ctx.threadIdx.x;
        s.set(t, in.get(t));
        s.set(t + 128, in.get(t + 128));
        for (int k = 2; k <= 256; k <<= 1) {
            for (int j = k >> 1; j > 0; j >>= 1) {
                ctx.syncThreads();
                int i = 2 * t - (t & (j - 1));
                boolean up = (i & k) == 0;
                int x = s.get(i);
                int y = s.get(i + j);
                if (x > y == up) {
                    s.set(i, y);
                    s.set(i + j, x);
                }
            }
        }
        ctx.syncThreads();
        out.set(t, s.get(t));
        out.set(t + 128, s.get(t + 128));
    }

    @Test
    void barrierInNestedLoops() {
        compare(device -> {
            IntPtr in = noise(device, 256);
            IntPtr out = device.allocateInts(256);
            device.launch(1, 128, ctx -> bitonic(ctx, in, out));
        });
    }

    @Kernel
    static void matmul(KernelContext ctx, FloatPtr a, FloatPtr b, FloatPtr c, int n) {
        FloatPtr tileA = ctx.shared(TILE_A);
        FloatPtr tileB = ctx.shared(TILE_B);
        int tx = ctx.threadIdx.x;
        int ty = ctx.threadIdx.y;
        int row = ctx.blockIdx.y * 8 + ty;
        int col = ctx.blockIdx.x * 8 + tx;
        float sum = 0.0f;
        for (int t = 0; t < n / 8; t++) {
            tileA.set(ty * 8 + tx, a.get(row * n + t * 8 + tx));
            tileB.set(ty * 8 + tx, b.get((t * 8 + ty) * n + col));
            ctx.syncThreads();
            for (int k = 0; k < 8; k++) {
                sum += tileA.get(ty * 8 + k) * tileB.get(k * 8 + tx);
            }
            ctx.syncThreads();
        }
        c.set(row * n + col, sum);
    }

    @Test
    void twoBarriersInLoopAndTwoDimensions() {
        compare(device -> {
            FloatPtr a = ramp(device, 24 * 24);
            FloatPtr b = ramp(device, 24 * 24);
            FloatPtr c = device.allocateFloats(24 * 24);
            device.launch(Dim3.of(3, 3), Dim3.of(8, 8), ctx -> matmul(ctx, a, b, c, 24));
        });
    }

    @Kernel
    static void odd(KernelContext ctx, int mode, IntPtr out, LongPtr wide) {
        IntPtr s = ctx.shared(INTS);
        int t = ctx.threadIdx.x + ctx.blockDim.x * (ctx.threadIdx.y + ctx.blockDim.y * ctx.threadIdx.z);
        int threads = ctx.blockDim.x * ctx.blockDim.y * ctx.blockDim.z;
        if (t >= threads - 5) {
            out.set(t, -1);
            return;
        }
        double d = t * 1.5;
        long l = 1L << (t & 31);
        String text = t % 2 == 0 ? "even" : null;
        int round = 0;
        do {
            s.set(t, (int) d + round);
            ctx.syncThreads();
            switch (mode + round & 3) {
                case 0 -> {
                    l += s.get(0);
                    ctx.syncThreads();
                    d += s.get(t / 2);
                }
                case 1 -> {
                    d -= s.get((t + 1) % (threads - 5));
                    ctx.syncThreads();
                }
                case 2 -> l ^= s.get(t / 3);
                default -> d = -d;
            }
            ctx.syncThreads();
            round++;
        } while (round < 5);
        out.set(t, (int) d + (text == null ? 7 : text.length()));
        wide.set(t, l);
    }

    @Test
    void earlyReturnSwitchAndWideLocals() {
        compare(device -> {
            IntPtr out = device.allocateInts(200);
            LongPtr wide = device.allocateLongs(200);
            for (int mode = 0; mode < 4; mode++) {
                int chosen = mode;
                device.launch(1, Dim3.of(10, 5, 3), ctx -> odd(ctx, chosen, out, wide));
            }
        });
    }

    @Kernel
    static void holes(KernelContext ctx, IntPtr out) {
        IntPtr s = ctx.shared(INTS);
        int t = ctx.threadIdx.x;
        if (t % 3 == 0) {
            return;
        }
        int sum = 0;
        for (int i = 0; i < 4; i++) {
            s.set(t, t * i);
            ctx.syncThreads();
            sum += s.get((t + i) % ctx.blockDim.x);
            ctx.syncThreads();
            if (t == 50 + i) {
                out.set(t, -sum);
                return;
            }
        }
        out.set(t, sum);
    }

    @Test
    void threadsThatReturnAnywhereDoNotWait() {
        compare(device -> {
            IntPtr out = device.allocateInts(128);
            device.launch(1, 96, ctx -> holes(ctx, out));
        });
    }

    @Kernel
    static void counted(KernelContext ctx, IntPtr out) {
        int t = ctx.threadIdx.x;
        int left = t;
        int rounds = 0;
        while (ctx.syncThreadsOr(left) != 0) {
            left = Math.max(0, left - 7);
            rounds++;
        }
        int even = ctx.syncThreadsCount(t % 2 == 0 ? 1 : 0);
        int all = ctx.syncThreadsAnd(t) * 1000 + ctx.syncThreadsAnd(t + 1) * 100;
        out.set(t, rounds * 1000000 + all + even);
    }

    @Test
    void barriersWithResults() {
        compare(device -> {
            IntPtr out = device.allocateInts(64);
            device.launch(1, 64, ctx -> counted(ctx, out));
        });
    }

    private static int exclusiveScan(KernelContext ctx, IntPtr s, int value) {
        int t = ctx.threadIdx.x;
        s.set(t, value);
        ctx.syncThreads();
        for (int o = 1; o < ctx.blockDim.x; o <<= 1) {
            int before = t >= o ? s.get(t - o) : 0;
            ctx.syncThreads();
            s.set(t, s.get(t) + before);
            ctx.syncThreads();
        }
        if (t == 0) {
            return 0;
        }
        return s.get(t - 1);
    }

    private static int twice(KernelContext ctx, int value) {
        int first = exclusiveScan(ctx, ctx.shared(INTS), value);
        ctx.syncThreads();
        return first + 3 * exclusiveScan(ctx, ctx.shared(INTS).plus(128), first);
    }

    @Kernel
    static void calls(KernelContext ctx, IntPtr in, IntPtr out) {
        int t = ctx.threadIdx.x;
        out.set(t, in.get(t) + 2 * twice(ctx, in.get(t) & 15) - exclusiveScan(ctx, ctx.shared(INTS), 1));
    }

    @Test
    void calleesThatWaitInsideOfExpressions() {
        compare(device -> {
            IntPtr in = noise(device, 64);
            IntPtr out = device.allocateInts(64);
            device.launch(1, 64, ctx -> calls(ctx, in, out));
        });
    }

    @Kernel
    static void pipeline(KernelContext ctx, IntPtr out, int n) {
        IntPtr s = ctx.shared(INTS);
        int t = ctx.threadIdx.x;
        IntPtr mine = s.plus(t);
        int[] history = new int[4];
        for (int i = 0; i < n; i++) {
            mine.set(i * t);
            if (n > 2) {
                ctx.syncThreads();
                history[i & 3] += s.get((t + 1) & 31);
            }
            ctx.syncThreads();
            if (i == 5) {
                break;
            }
        }
        out.set(t, history[0] * 1000 + history[1] * 100 + history[2] * 10 + history[3]);
    }

    @Test
    void uniformBranchBreakAndObjects() {
        compare(device -> {
            IntPtr out = device.allocateInts(32);
            device.launch(1, 32, ctx -> pipeline(ctx, out, 9));
            device.launch(1, 32, ctx -> pipeline(ctx, out, 2));
        });
    }

    @Kernel
    static void apart(KernelContext ctx, IntPtr out) {
        IntPtr s = ctx.shared(INTS);
        int t = ctx.threadIdx.x;
        int a = t;
        if (t < 20) {
            s.set(t, t * 3);
            ctx.syncThreads();
            a += s.get(t + 20);
        } else {
            s.set(t, t * 5);
            ctx.syncThreads();
            a -= s.get(t - 20);
        }
        ctx.syncThreads();
        out.set(t, a);
    }

    @Test
    void differentPlacesOfTheSameBarrier() {
        compare(device -> {
            IntPtr out = device.allocateInts(40);
            device.launch(1, 40, ctx -> apart(ctx, out));
        });
    }

    @Kernel
    static void store(KernelContext ctx, IntPtr out, int value) {
        out.set(ctx.threadIdx.x, value);
    }

    @Test
    void argumentsMayBeExpressionsAndAreEvaluatedOnce() {
        int[] evaluations = {0};
        Engines.run(
                () -> new EmulatedAccelerator(EmulatorOptions.sequential()),
                device -> {
                    IntPtr out = device.allocateInts(64);
                    boolean even = device.ordinal() == 0;
                    device.launch(1, 32, ctx -> store(ctx, out.plus(even ? 32 : 0), ctx.gridDim.x + ++evaluations[0]));
                });

        assertEquals(1, evaluations[0]);
    }

    private static final SharedFloats SUMS = SharedFloats.of(16);
    private static final SharedInts COUNTS = SharedInts.of(16);

    @Kernel
    static void histogram(KernelContext ctx, IntPtr counts, FloatPtr sums) {
        IntPtr own = ctx.shared(COUNTS);
        FloatPtr weights = ctx.shared(SUMS);
        int t = ctx.threadIdx.x;
        int before = own.plus(t * 7 & 15).atomicAdd(t);
        weights.plus(t % 16).atomicAdd(2.0f);
        ctx.syncThreads();
        if (t < 16) {
            counts.plus(t).atomicAdd(own.get(t) + (before & 0));
            sums.plus(t).atomicAdd(weights.get(t));
        }
    }

    @Test
    void atomicOperationsOnSharedMemoryOfManyBlocks() {
        Engines.compare(device -> {
            IntPtr counts = device.allocateInts(16);
            FloatPtr sums = device.allocateFloats(16);
            device.launch(64, 96, ctx -> histogram(ctx, counts, sums));
        });
    }
}
