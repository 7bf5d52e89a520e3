package port.runtime.emulator;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import port.runtime.DeviceFault;
import port.runtime.DoublePtr;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.LongPtr;

/// Values of 64 bits that are the same for all lanes, which still take a lane of 64 bits each where they are stored or kept.
final class LaneWideTest {
    @Kernel
    static void fill(KernelContext ctx, DoublePtr out, int n, double value) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (i < n) {
            out.set(i, value);
        }
    }

    @Test
    void oneValueForAllElements() {
        Engines.compare(device -> {
            DoublePtr out = device.allocateDoubles(256);
            device.launch(4, 64, ctx -> fill(ctx, out, 250, 1.5));
        });
    }

    @Kernel
    static void scatter(KernelContext ctx, IntPtr places, DoublePtr out) {
        out.set(places.get(ctx.threadIdx.x), -2.0);
    }

    @Kernel
    static void count(KernelContext ctx, IntPtr places, LongPtr out) {
        out.atomicAdd(places.get(ctx.threadIdx.x), 3L);
    }

    @Test
    void oneValueForElementsAnywhere() {
        Engines.compare(device -> {
            IntPtr host = IntPtr.local(64);
            for (int i = 0; i < 64; i++) {
                host.set(i, i * 37 % 64);
            }
            IntPtr places = device.allocateInts(64);
            device.copyToDevice(places, host, 64);
            DoublePtr out = device.allocateDoubles(64);
            LongPtr counts = device.allocateLongs(64);
            device.launch(1, 64, ctx -> scatter(ctx, places, out));
            device.launch(1, 64, ctx -> count(ctx, places, counts));
        });
    }

    @Kernel
    static void kept(KernelContext ctx, IntPtr in, IntPtr out, long value) {
        int i = ctx.threadIdx.x;
        long mine = value;
        if (in.get(0) == 7) {
            mine = 5;
        }
        ctx.syncThreads();
        out.set(i, (int) (mine >> 3) + in.get(i));
    }

    @Test
    void oneValueThatThreadsKeep() {
        Engines.compare(device -> {
            IntPtr in = device.allocateInts(64);
            IntPtr out = device.allocateInts(64);
            device.launch(1, 64, ctx -> kept(ctx, in, out, 1L << 33));
        });
    }

    @Kernel
    static void rows(KernelContext ctx, IntPtr in, IntPtr out, int columns, long from) {
        IntPtr row = in.plus(ctx.threadIdx.x * columns);
        int sum = 0;
        for (long at = 0; at < columns; at++) {
            sum = sum * 31 + row.get(at);
            row.set(at, sum);
        }
        out.set(ctx.threadIdx.x, sum + row.plus(-8).get(from));
    }

    @Kernel
    static void beside(KernelContext ctx, IntPtr places, IntPtr in, IntPtr out) {
        IntPtr row = in.plus(places.get(ctx.threadIdx.x));
        long at = ctx.threadIdx.x;
        out.set(ctx.threadIdx.x, row.get(at));
    }

    @Test
    void indicesOfPointersThatDiffer() {
        Engines.compare(device -> {
            IntPtr host = IntPtr.local(640);
            for (int i = 0; i < 640; i++) {
                host.set(i, i * 37 % 64);
            }
            IntPtr in = device.allocateInts(640);
            device.copyToDevice(in, host, 640);
            IntPtr out = device.allocateInts(64);
            IntPtr others = device.allocateInts(64);
            device.launch(1, 64, ctx -> beside(ctx, in, in.plus(64), others));
            device.launch(1, 64, ctx -> rows(ctx, in, out, 10, 12));
        });
    }

    @Test
    void anIndexThatNoIntHolds() {
        DeviceFault fault =
                assertThrows(
                        DeviceFault.class,
                        () ->
                                Engines.compare(device -> {
                                    IntPtr in = device.allocateInts(640);
                                    IntPtr out = device.allocateInts(64);
                                    device.launch(1, 64, ctx -> rows(ctx, in, out, 10, 1L << 32 | 12));
                                }));

        assertTrue(fault.getMessage().contains("index 4294967300 "), fault.getMessage());
    }
}
