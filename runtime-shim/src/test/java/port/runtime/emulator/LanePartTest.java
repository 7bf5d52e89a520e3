package port.runtime.emulator;

import org.junit.jupiter.api.Test;
import port.runtime.Device;
import port.runtime.FloatPtr;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;

/// Code that some lanes run next to code that all of them may leave out.
final class LanePartTest {
    private static IntPtr ints(Device device, int count) {
        IntPtr host = IntPtr.local(count);
        for (int i = 0; i < count; i++) {
            host.set(i, i * 37 % 64 - 20);
        }
        IntPtr target = device.allocateInts(count);
        device.copyToDevice(target, host, count);
        return target;
    }

    @Kernel
    static void chosen(KernelContext ctx, IntPtr a, IntPtr b, int n) {
        int i = ctx.threadIdx.x;
        int base = a.get(i);
        b.set(i, n == 3 || base > n ? base + i : -base);
    }

    @Test
    void operandsLeftOnTheStackOnSomeWays() {
        for (int n : new int[] {0, 1, 3, 20}) {
            Engines.compare(device -> {
                IntPtr a = ints(device, 64);
                IntPtr b = device.allocateInts(64);
                device.launch(1, 64, ctx -> chosen(ctx, a, b, n));
            });
        }
    }

    /// A pointer that is the same for all threads, which only the lanes of a group know.
    @Kernel
    static void seenOtherwise(KernelContext ctx, IntPtr a) {
        int i = ctx.threadIdx.x;
        FloatPtr f = a.asFloats();
        a.set(64 + i, a.get(i) * 3);
        ctx.syncThreads();
        f.set(128 + i, f.get(64 + (i ^ 1)));
    }

    @Test
    void pointersThatEachThreadKeeps() {
        Engines.compare(device -> {
            IntPtr a = ints(device, 192);
            device.launch(1, 64, ctx -> seenOtherwise(ctx, a));
        });
    }
}
