package port.runtime.emulator;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import port.runtime.Device;
import port.runtime.Dim3;
import port.runtime.FloatPtr;
import port.runtime.HostProcess;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.SharedFloats;
import port.runtime.SharedInts;

/// Cost of kernels on one worker, in CPU time of the process; no test, run its `main` by hand.
///
/// Arguments: names of kernels; all without any.
final class KernelBench {
    private static final int COUNT = 1 << 16;
    private static final SharedFloats PARTIAL = SharedFloats.of(256);
    private static final SharedInts KEYS = SharedInts.of(1024);
    private static final SharedFloats TILE_A = SharedFloats.of(256);
    private static final SharedFloats TILE_B = SharedFloats.of(256);
    private static final SharedInts COUNTS = SharedInts.of(256);

    private KernelBench() {}

    @Kernel
    static void saxpy(KernelContext ctx, int n, float a, FloatPtr x, FloatPtr y) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (i < n) {
            y.set(i, a * x.get(i) + y.get(i));
        }
    }

    @Kernel
    static void stencil(KernelContext ctx, FloatPtr a, FloatPtr b, int n) {
        int x = ctx.blockIdx.x * 32 + ctx.threadIdx.x;
        int y = ctx.blockIdx.y * 8 + ctx.threadIdx.y;
        if (x > 0 && y > 0 && x < n - 1 && y < n - 1) {
            b.set(
                    y * n + x,
                    0.2f
                            * (a.get(y * n + x)
                                    + a.get(y * n + x - 1)
                                    + a.get(y * n + x + 1)
                                    + a.get((y - 1) * n + x)
                                    + a.get((y + 1) * n + x)));
        }
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
    static void bitonic(KernelContext ctx, IntPtr in, IntPtr out) {
        IntPtr s = ctx.shared(KEYS);
        int t = ctx.threadIdx.x;
        int b = ctx.blockIdx.x * 512;
        s.set(t, in.get(b + t));
        s.set(t + 256, in.get(b + t + 256));
        for (int k = 2; k <= 512; k <<= 1) {
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
        out.set(b + t, s.get(t));
        out.set(b + t + 256, s.get(t + 256));
    }

    @Kernel
    static void matmul(KernelContext ctx, FloatPtr a, FloatPtr b, FloatPtr c, int n) {
        FloatPtr tileA = ctx.shared(TILE_A);
        FloatPtr tileB = ctx.shared(TILE_B);
        int tx = ctx.threadIdx.x;
        int ty = ctx.threadIdx.y;
        int row = ctx.blockIdx.y * 16 + ty;
        int col = ctx.blockIdx.x * 16 + tx;
        float sum = 0.0f;
        for (int t = 0; t < n / 16; t++) {
            tileA.set(ty * 16 + tx, a.get(row * n + t * 16 + tx));
            tileB.set(ty * 16 + tx, b.get((t * 16 + ty) * n + col));
            ctx.syncThreads();
            for (int k = 0; k < 16; k++) {
                sum += tileA.get(ty * 16 + k) * tileB.get(k * 16 + tx);
            }
            ctx.syncThreads();
        }
        c.set(row * n + col, sum);
    }

    @Kernel
    static void shuffle(KernelContext ctx, FloatPtr a, FloatPtr p) {
        float v = a.get(ctx.blockIdx.x * 256 + ctx.threadIdx.x);
        for (int o = 16; o > 0; o >>= 1) {
            v += ctx.shflDownSync(0xffffffff, v, o);
        }
        if ((ctx.threadIdx.x & 31) == 0) {
            p.set(ctx.blockIdx.x * 256 + ctx.threadIdx.x >> 5, v);
        }
    }

    @Kernel
    static void histogram(KernelContext ctx, IntPtr d, IntPtr g, int n) {
        IntPtr s = ctx.shared(COUNTS);
        s.set(ctx.threadIdx.x, 0);
        ctx.syncThreads();
        for (int i = ctx.blockIdx.x * 256 + ctx.threadIdx.x; i < n; i += ctx.gridDim.x * 256) {
            s.atomicAdd(d.get(i) & 255, 1);
        }
        ctx.syncThreads();
        g.atomicAdd(ctx.threadIdx.x, s.get(ctx.threadIdx.x));
    }

    @Kernel
    static void tiny(KernelContext ctx, FloatPtr p) {
        if (ctx.threadIdx.x == 0) {
            p.set(0, p.get(0) + 1.0f);
        }
    }

    /// Runs the kernels named by the arguments.
    public static void main(String[] names) {
        HostProcess.builder()
                .accelerator(() -> new EmulatedAccelerator(EmulatorOptions.sequential()))
                .build()
                .run(process -> {
                    run(process.device(), Arrays.asList(names)::contains, names.length == 0);
                    return 0;
                });
    }

    private static void run(Device device, java.util.function.Predicate<String> chosen, boolean all) {
        FloatPtr x = device.allocateFloats(COUNT);
        FloatPtr y = device.allocateFloats(COUNT);
        FloatPtr z = device.allocateFloats(COUNT);
        IntPtr in = device.allocateInts(COUNT);
        IntPtr out = device.allocateInts(COUNT);
        IntPtr keys = IntPtr.local(COUNT);
        for (int i = 0; i < COUNT; i++) {
            keys.set(i, i * 0x9e3779b9 >>> 1);
        }
        device.copyToDevice(in, keys, COUNT);
        Consumer<Bench> measure =
                bench -> {
                    if (all || chosen.test(bench.name)) {
                        bench.run();
                    }
                };
        float[] source = new float[COUNT];
        float[] sums = new float[COUNT];
        float[] partial = new float[256];
        measure.accept(new Bench("by-hand", COUNT, 9, () -> fissioned(source, sums, partial)));
        measure.accept(
                new Bench(
                        "saxpy",
                        COUNT,
                        1,
                        () -> device.launch(COUNT / 256, 256, ctx -> saxpy(ctx, COUNT, 2.0f, x, y))));
        measure.accept(
                new Bench(
                        "stencil",
                        COUNT,
                        1,
                        () -> device.launch(Dim3.of(8, 32), Dim3.of(32, 8), ctx -> stencil(ctx, x, y, 256))));
        measure.accept(new Bench("reduce", COUNT, 9, () -> device.launch(COUNT / 256, 256, ctx -> reduce(ctx, x, y))));
        measure.accept(
                new Bench(
                        "bitonic", COUNT / 2, 46, () -> device.launch(COUNT / 512, 256, ctx -> bitonic(ctx, in, out))));
        measure.accept(
                new Bench(
                        "matmul",
                        COUNT,
                        32,
                        () -> device.launch(Dim3.of(16, 16), Dim3.of(16, 16), ctx -> matmul(ctx, x, y, z, 256))));
        measure.accept(
                new Bench("shuffle", COUNT, 5, () -> device.launch(COUNT / 256, 256, ctx -> shuffle(ctx, x, y))));
        measure.accept(
                new Bench("histogram", COUNT, 1, () -> device.launch(16, 256, ctx -> histogram(ctx, in, out, COUNT))));
        measure.accept(new Bench("launch", 1, 1, () -> device.launch(1, 32, ctx -> tiny(ctx, x))));
    }

    private static void fissioned(float[] in, float[] out, float[] s) {
        for (int b = 0; b < COUNT / 256; b++) {
            for (int t = 0; t < 256; t++) {
                s[t] = in[b * 256 + t];
            }
            for (int o = 128; o > 0; o >>= 1) {
                for (int t = 0; t < 256; t++) {
                    if (t < o) {
                        s[t] += s[t + o];
                    }
                }
            }
            out[b] = s[0];
        }
    }

    private record Bench(String name, int threads, int waits, Runnable launch) {
        void run() {
            long warm = System.nanoTime() + 1_500_000_000L;
            int calls = 0;
            while (System.nanoTime() < warm) {
                launch.run();
                calls++;
            }
            int batch = Math.max(1, calls / 10);
            double[] samples = new double[11];
            for (int s = 0; s < samples.length; s++) {
                long start = cpu();
                for (int i = 0; i < batch; i++) {
                    launch.run();
                }
                samples[s] = (cpu() - start) / (double) batch / threads;
            }
            Arrays.sort(samples);
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %9.3f ns a thread  %7.3f ns a thread and wait%n",
                    name,
                    samples[3],
                    samples[3] / waits);
        }

        private static long cpu() {
            return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
        }
    }
}
