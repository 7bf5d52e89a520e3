package port.runtime.emulator;

import org.junit.jupiter.api.Test;
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
}
