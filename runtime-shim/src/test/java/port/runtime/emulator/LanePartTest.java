package port.runtime.emulator;

import org.junit.jupiter.api.Test;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;

/// Code that some lanes run next to code that all of them may leave out.
final class LanePartTest {
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
                IntPtr host = IntPtr.local(64);
                for (int i = 0; i < 64; i++) {
                    host.set(i, i * 37 % 64 - 20);
                }
                IntPtr a = device.allocateInts(64);
                device.copyToDevice(a, host, 64);
                IntPtr b = device.allocateInts(64);
                device.launch(1, 64, ctx -> chosen(ctx, a, b, n));
            });
        }
    }
}
