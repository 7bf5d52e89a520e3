package port.speed;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import port.runtime.Device;
import port.runtime.FloatPtr;
import port.runtime.HostProcess;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.SharedFloats;
import port.runtime.emulator.EmulatedAccelerator;
import port.runtime.emulator.EmulatorOptions;

/// What launches cost: of kernels that do nothing, little, and wait, and the first one of a kernel.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector", "-XX:-DontCompileHugeMethods"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LaunchBenchmark {
    private static final int THREADS = 256;
    private static final SharedFloats TILE = SharedFloats.of(THREADS);

    @Kernel
    static void nothing(KernelContext ctx) {}

    @Kernel
    static void axpy(KernelContext ctx, int n, float a, FloatPtr x, FloatPtr y) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (i < n) {
            y.set(i, a * x.get(i) + y.get(i));
        }
    }

    @Kernel
    static void sums(KernelContext ctx, FloatPtr x, FloatPtr y) {
        FloatPtr tile = ctx.shared(TILE);
        int t = ctx.threadIdx.x;
        tile.set(t, x.get(ctx.blockIdx.x * THREADS + t));
        ctx.syncThreads();
        for (int step = THREADS / 2; step > 0; step /= 2) {
            if (t < step) {
                tile.add(t, tile.get(t + step));
            }
            ctx.syncThreads();
        }
        if (t == 0) {
            y.set(ctx.blockIdx.x, tile.get(0));
        }
    }

    /// One thread that does nothing.
    @Benchmark
    public void empty(OnDevice on) {
        on.process.bind(() -> {
            on.device.launch(1, 1, ctx -> nothing(ctx));
            on.device.synchronize();
        });
    }

    /// 256 blocks of 256 threads.
    @Benchmark
    public void saxpy(OnDevice on) {
        on.process.bind(() -> {
            on.device.launch(OnDevice.COUNT / THREADS, THREADS, ctx -> axpy(ctx, OnDevice.COUNT, 2.0f, on.x, on.y));
            on.device.synchronize();
        });
    }

    /// The same with nine barriers each.
    @Benchmark
    public void reduction(OnDevice on) {
        on.process.bind(() -> {
            on.device.launch(OnDevice.COUNT / THREADS, THREADS, ctx -> sums(ctx, on.x, on.y));
            on.device.synchronize();
        });
    }

    /// A device that has not seen the kernel before, nor any process before it: transformed, loaded, interpreted.
    @Benchmark
    public int first() {
        var options = EmulatorOptions.standard().withCache(Optional.empty());
        HostProcess process = HostProcess.builder().accelerator(() -> new EmulatedAccelerator(options)).build();
        try {
            return process.run(running -> {
                Device device = running.device();
                FloatPtr x = device.allocateFloats(THREADS);
                FloatPtr y = device.allocateFloats(1);
                device.launch(1, THREADS, ctx -> sums(ctx, x, y));
                device.synchronize();
                return 0;
            });
        } finally {
            process.close();
        }
    }
}
