package port.runtime.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import port.runtime.BytePtr;
import port.runtime.CudaNumbers;
import port.runtime.Device;
import port.runtime.DeviceFault;
import port.runtime.Dim3;
import port.runtime.DoublePtr;
import port.runtime.FaultCode;
import port.runtime.FloatPtr;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.LongPtr;
import port.runtime.SharedFloats;
import port.runtime.emulator.schedule.Together;

/// Kernels whose threads run together as the lanes of vectors, against the oracle.
final class LaneTest {
    private static final SharedFloats TILE = SharedFloats.of(256);

    private static FloatPtr floats(Device device, int count) {
        FloatPtr host = FloatPtr.local(count);
        for (int i = 0; i < count; i++) {
            host.set(i, i % 17 == 3 ? Float.NaN : (i * 37 % 101 - 50) * 0.37f);
        }
        FloatPtr target = device.allocateFloats(count);
        device.copyToDevice(target, host, count);
        return target;
    }

    private static IntPtr ints(Device device, int count) {
        IntPtr host = IntPtr.local(count);
        for (int i = 0; i < count; i++) {
            host.set(i, i * 7919 % 1009 - 300);
        }
        IntPtr target = device.allocateInts(count);
        device.copyToDevice(target, host, count);
        return target;
    }

    @Kernel
    static void guarded(KernelContext ctx, float s, FloatPtr x, FloatPtr y, int n) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (i < n) {
            y.set(i, s * x.get(i) + y.get(i));
        }
    }

    @Test
    void guardThatOnlySomeThreadsOfTheLastBlockPass() {
        Engines.compare(device -> {
            FloatPtr x = floats(device, 1000);
            FloatPtr y = floats(device, 1000);
            device.launch(9, 112, ctx -> guarded(ctx, 0.5f, x, y, 1000));
            device.launch(9, 113, ctx -> guarded(ctx, 1.5f, x, y, 997));
        });
    }

    @Test
    void buffersThatOverlapByOneElement() {
        Engines.compare(device -> {
            FloatPtr x = floats(device, 512);
            FloatPtr twin = x.plus(256);
            device.launch(2, 96, ctx -> guarded(ctx, 2.0f, x, twin, 190));
        });
    }

    @Kernel
    static void unsignedGuard(KernelContext ctx, IntPtr x, LongPtr y, int n) {
        long i = Integer.toUnsignedLong(ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x);
        int j = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (Integer.compareUnsigned(j, n) < 0) {
            y.set(i, (long) x.get(j) * x.get(i) - i);
        }
    }

    @Test
    void indicesOf64BitsAndUnsignedGuards() {
        Engines.compare(device -> {
            IntPtr x = ints(device, 300);
            LongPtr y = device.allocateLongs(300);
            device.launch(3, 100, ctx -> unsignedGuard(ctx, x, y, 293));
        });
    }

    @Kernel
    static void branches(KernelContext ctx, IntPtr x, IntPtr y, int n) {
        int step = ctx.gridDim.x * ctx.blockDim.x;
        for (int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x; i < n; i += step) {
            int v = x.get(i);
            if (v % 3 == 0) {
                v *= 2;
            } else if ((v & 1) != 0) {
                continue;
            }
            int turns = 0;
            while (v > 10) {
                v = v / 2 - 1;
                if (v == 77) {
                    break;
                }
                turns++;
            }
            y.set(i, v + (turns > 3 ? turns * 1000 : -1));
        }
    }

    @Test
    void loopsThatLanesLeaveAtDifferentTurns() {
        Engines.compare(device -> {
            IntPtr x = ints(device, 1001);
            IntPtr y = ints(device, 1001);
            device.launch(2, 104, ctx -> branches(ctx, x, y, 1001));
            device.launch(3, 37, ctx -> branches(ctx, x, y, 900));
        });
    }

    @Kernel
    static void numbers(KernelContext ctx, FloatPtr x, FloatPtr y, DoublePtr z) {
        int i = ctx.threadIdx.x + ctx.blockDim.x * ctx.threadIdx.y;
        float a = x.get(i);
        float b = x.get(i + 1);
        float larger = a > b ? a : b;
        float smaller = !(a >= b) ? a : -b;
        y.set(i, larger + CudaNumbers.max(a, b) * smaller - CudaNumbers.min(b, a));
        z.set(i, Math.sqrt(Math.abs((double) a)) / (i - 3.0) + (int) a + (b <= a ? 1.0 : -1.0 / b));
    }

    @Test
    void comparisonsWithNaNAndConversions() {
        Engines.compare(device -> {
            FloatPtr x = floats(device, 200);
            FloatPtr y = device.allocateFloats(200);
            DoublePtr z = device.allocateDoubles(200);
            device.launch(Dim3.of(1), Dim3.of(24, 8), ctx -> numbers(ctx, x, y, z));
        });
    }

    @Kernel
    static void scattered(KernelContext ctx, IntPtr x, IntPtr y, IntPtr sums) {
        int t = ctx.threadIdx.x;
        IntPtr row = x.plus(t * 4);
        int most = Integer.MIN_VALUE;
        for (int k = 0; k < 4; k++) {
            most = Math.max(most, row.get(k));
            row = row.plus(1);
        }
        y.set(t * 5 % 64, most);
        sums.plus(most & 3).atomicAdd(t);
        if (t % 7 == 2) {
            sums.set(8, 1);
            y.set(64 + t, 100 / (t - 1));
        }
    }

    @Test
    void pointersThatDifferFromThreadToThread() {
        Engines.compare(device -> {
            IntPtr x = ints(device, 300);
            IntPtr y = ints(device, 128);
            IntPtr sums = ints(device, 16);
            device.launch(1, 64, ctx -> scattered(ctx, x, y, sums));
        });
    }

    private static float mixed(KernelContext ctx, FloatPtr tile, float value) {
        int t = ctx.threadIdx.x;
        if (value != value) {
            return t;
        }
        return value > 0 ? tile.get((t * 5 + 1) & 63) : value * 0.5f;
    }

    @Kernel
    static void barriers(KernelContext ctx, FloatPtr x, FloatPtr y) {
        FloatPtr tile = ctx.shared(TILE);
        int t = ctx.threadIdx.x;
        float kept = x.get(ctx.blockIdx.x * 64 + t);
        tile.set(t, kept);
        ctx.syncThreads();
        for (int o = 32; o > 0; o >>= 1) {
            if (t < o) {
                tile.add(t, tile.get(t + o));
            }
            ctx.syncThreads();
            kept += ctx.shflXorSync(KernelContext.FULL_MASK, mixed(ctx, tile, kept), 1);
            ctx.syncThreads();
        }
        if (t % 3 == 0) {
            kept = -kept;
        }
        ctx.syncThreads();
        y.set(ctx.blockIdx.x * 64 + t, kept + tile.get(0));
    }

    @Test
    void valuesKeptOverBarriersAndInlinedCalls() {
        Engines.compare(device -> {
            FloatPtr x = device.allocateFloats(192);
            for (int i = 0; i < 192; i++) {
                device.copyToDevice(x.plus(i), FloatPtr.cell((i * 37 % 101 - 50) * 0.37f), 1);
            }
            FloatPtr y = device.allocateFloats(192);
            device.launch(3, 64, ctx -> barriers(ctx, x, y));
        });
    }

    @Test
    void memoryHeldInAnotherElementType() {
        Engines.compare(device -> {
            BytePtr bytes = device.allocateBytes(1024);
            FloatPtr x = bytes.asFloats();
            FloatPtr y = floats(device, 256);
            device.launch(2, 128, ctx -> guarded(ctx, 3.0f, y, x, 250));
        });
    }

    @Kernel
    static void strides(KernelContext ctx, FloatPtr x, FloatPtr y, LongPtr z, int n, long m) {
        FloatPtr row = y.plus((long) ctx.blockIdx.x * n);
        float sum = 0.0f;
        for (int i = ctx.threadIdx.x; i < n; i += ctx.blockDim.x) {
            row.set(i, x.get(i) * 2.0f);
            sum += x.get(i);
        }
        for (long i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x; i < m; i += ctx.blockDim.x * ctx.gridDim.x) {
            z.set(i, z.get(i) + (long) sum);
        }
        if (ctx.threadIdx.x < n) {
            row.add(ctx.threadIdx.x, sum);
        }
    }

    @Test
    void stridesThatAreMultiplesOfAGroupOrNot() {
        for (int[] shape : new int[][] {{128, 64, 256}, {128, 64, 250}, {125, 64, 256}, {128, 60, 256}, {3, 33, 77}}) {
            Engines.compare(device -> {
                FloatPtr x = floats(device, 200);
                FloatPtr y = floats(device, 600);
                LongPtr z = device.allocateLongs(300);
                device.launch(3, shape[1], ctx -> strides(ctx, x, y, z, shape[0], shape[2]));
            });
        }
    }

    private static DeviceFault fault(Together together, Consumer<Device> host) {
        var options = EmulatorOptions.sequential().with(together);
        return assertThrows(DeviceFault.class, () -> Engines.run(() -> new EmulatedAccelerator(options), host));
    }

    private static int line(DeviceFault fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getFileName() != null && frame.getFileName().equals("LaneTest.java"))
                .findFirst()
                .orElseThrow()
                .getLineNumber();
    }

    private static void checkSameFault(FaultCode code, Dim3 thread, Consumer<Device> host) {
        DeviceFault alone = fault(Together.NEVER, host);
        DeviceFault together = fault(Together.ALWAYS, host);

        assertEquals(code, together.code());
        assertEquals(alone.getMessage(), together.getMessage());
        assertEquals(thread, together.place().orElseThrow().thread());
        assertEquals(line(alone), line(together));
    }

    @Test
    void accessBehindTheEndIsReportedForItsThreadAndLine() {
        checkSameFault(
                FaultCode.OUT_OF_BOUNDS,
                new Dim3(44, 0, 0),
                device -> {
                    FloatPtr x = floats(device, 300);
                    FloatPtr y = device.allocateFloats(300);
                    device.launch(4, 128, ctx -> guarded(ctx, 0.5f, x, y, 400));
                });
    }

    @Kernel
    static void divides(KernelContext ctx, IntPtr x) {
        int t = ctx.threadIdx.x;
        int v = x.get(t);
        if (v > 0) {
            v = 1000 / (t - 21);
        }
        x.set(t, v);
    }

    @Test
    void divisionByZeroIsReportedForItsThread() {
        checkSameFault(
                FaultCode.DIVISION_BY_ZERO,
                new Dim3(21, 0, 0),
                device -> {
                    IntPtr x = ints(device, 64);
                    device.launch(1, 64, ctx -> divides(ctx, x));
                });
    }

    @Test
    void paceIsFoundWithoutChangingResults() {
        Engines.run(
                () -> new EmulatedAccelerator(EmulatorOptions.standard()),
                device -> {
                    FloatPtr x = floats(device, 1 << 16);
                    FloatPtr y = device.allocateFloats(1 << 16);
                    for (int i = 0; i < 200; i++) {
                        device.launch(256, 256, ctx -> guarded(ctx, 0.0f, y, x, 1 << 16));
                    }
                    FloatPtr host = FloatPtr.local(1 << 16);
                    device.copyToHost(host, x, 1 << 16);
                    assertTrue(Float.isNaN(host.get(3)));
                    assertEquals((4 * 37 % 101 - 50) * 0.37f, host.get(4));
                });
    }
}
