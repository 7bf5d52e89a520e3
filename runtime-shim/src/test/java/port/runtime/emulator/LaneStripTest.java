package port.runtime.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import port.runtime.Device;
import port.runtime.DeviceFault;
import port.runtime.Dim3;
import port.runtime.FaultCode;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.emulator.schedule.Together;

/// Kernels whose groups of lanes are asked for many at once, within a row and on through the next blocks, and what strips must not take for
/// steady.
final class LaneStripTest {
    private static final int COUNT = 4096;

    private static IntPtr numbers(Device device, int count) {
        IntPtr host = IntPtr.local(count);
        for (int i = 0; i < count; i++) {
            host.set(i, i * 7919 % 1009 - 300);
        }
        IntPtr target = device.allocateInts(count);
        device.copyToDevice(target, host, count);
        return target;
    }

    private interface Launch {
        void run(Device device, Dim3 grid, Dim3 block, IntPtr a, IntPtr b);
    }

    /// Runs a kernel on grids of several shapes, of some 1,000 threads along x.
    private static void compare(Launch launch) {
        for (int width : new int[] {16, 32, 48, 64, 100, 256}) {
            Engines.compare(device -> {
                IntPtr a = numbers(device, COUNT);
                IntPtr b = device.allocateInts(COUNT);
                launch.run(device, Dim3.of(1000 / width), Dim3.of(width), a, b);
            });
        }
    }

    @Kernel
    static void tail(KernelContext ctx, IntPtr a, IntPtr b, int n) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (i < n) {
            b.set(i, a.get(i) * 3 + a.get(i + 1));
        }
    }

    @Test
    void endsOfTheData() {
        for (int n : new int[] {0, 1, 15, 500, 511, 512, 513, 900, 2000}) {
            compare((device, grid, block, a, b) -> device.launch(grid, block, ctx -> tail(ctx, a, b, n)));
        }
        for (int missing : new int[] {1, 7, 15, 16, 17}) {
            compare((device, grid, block, a, b) -> {
                int n = grid.x * block.x - missing;
                device.launch(grid, block, ctx -> tail(ctx, a, b, n));
            });
        }
    }

    @Kernel
    static void wide(KernelContext ctx, IntPtr a, IntPtr b, long n) {
        long i = (long) ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (i >= 3 && i < n) {
            b.set(i, a.get(i - 3));
        }
    }

    @Test
    void indicesOf64Bits() {
        compare((device, grid, block, a, b) -> device.launch(grid, block, ctx -> wide(ctx, a, b, 700L)));
    }

    @Kernel
    static void unsigned(KernelContext ctx, IntPtr a, IntPtr b, int n) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (Integer.compareUnsigned(i - 5, n) < 0) {
            b.set(i, a.get(i));
        }
    }

    @Test
    void unsignedGuards() {
        for (int n : new int[] {0, 700, -1, -5, Integer.MIN_VALUE}) {
            compare((device, grid, block, a, b) -> device.launch(grid, block, ctx -> unsigned(ctx, a, b, n)));
        }
    }

    @Kernel
    static void moved(KernelContext ctx, IntPtr a, IntPtr b) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        IntPtr from = a.plus(i);
        b.set(i, from.get(0) + from.get(2));
    }

    @Test
    void pointersThatMove() {
        compare((device, grid, block, a, b) -> device.launch(grid, block, ctx -> moved(ctx, a, b)));
    }

    @Kernel
    static void gaps(KernelContext ctx, IntPtr a, IntPtr b) {
        int i = ctx.blockIdx.x * (ctx.blockDim.x + 3) + ctx.threadIdx.x;
        b.set(i, a.get(i) + 1);
    }

    @Kernel
    static void backwards(KernelContext ctx, IntPtr a, IntPtr b) {
        int i = (ctx.gridDim.x - 1 - ctx.blockIdx.x) * ctx.blockDim.x + ctx.threadIdx.x;
        b.set(i, a.get(i) + 1);
    }

    @Kernel
    static void same(KernelContext ctx, IntPtr a, IntPtr b) {
        b.set(ctx.threadIdx.x, a.get(ctx.threadIdx.x) + ctx.blockDim.x);
    }

    @Kernel
    static void numbered(KernelContext ctx, IntPtr a, IntPtr b) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        b.set(i, a.get(i) + 1000 * ctx.blockIdx.x + ctx.threadIdx.x);
    }

    @Kernel
    static void squared(KernelContext ctx, IntPtr a, IntPtr b) {
        int i = ctx.blockIdx.x * ctx.blockIdx.x + ctx.threadIdx.x;
        b.set(i, a.get(i) + 1);
    }

    @Kernel
    static void halves(KernelContext ctx, IntPtr a, IntPtr b) {
        int i = (ctx.blockIdx.x >> 1) * ctx.blockDim.x + ctx.threadIdx.x;
        b.set(i, a.get(i) + 1);
    }

    @Test
    void blocksThatDoNotLieSideBySide() {
        compare((device, grid, block, a, b) -> device.launch(grid, block, ctx -> gaps(ctx, a, b)));
        compare((device, grid, block, a, b) -> device.launch(grid, block, ctx -> backwards(ctx, a, b)));
        compare((device, grid, block, a, b) -> device.launch(grid, block, ctx -> same(ctx, a, b)));
        compare((device, grid, block, a, b) -> device.launch(grid, block, ctx -> numbered(ctx, a, b)));
        compare((device, grid, block, a, b) -> device.launch(grid, block, ctx -> halves(ctx, a, b)));
        Engines.compare(device -> {
            IntPtr a = numbers(device, COUNT);
            IntPtr b = device.allocateInts(COUNT);
            device.launch(30, 64, ctx -> squared(ctx, a, b));
        });
    }

    @Kernel
    static void notThere(KernelContext ctx, IntPtr a, IntPtr b, int hole) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (i != hole) {
            b.set(i, a.get(i) > 0 ? a.get(i) : -i);
        }
    }

    @Test
    void aHoleInTheMiddle() {
        for (int hole : new int[] {-1, 0, 15, 16, 500, 2000}) {
            compare((device, grid, block, a, b) -> device.launch(grid, block, ctx -> notThere(ctx, a, b, hole)));
        }
    }

    @Kernel
    static void around(KernelContext ctx, IntPtr a, IntPtr b, int base, int limit) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (base + i < limit) {
            b.set(i, a.get(i));
        }
    }

    @Test
    void numbersThatRunOver() {
        for (int base : new int[] {Integer.MAX_VALUE - 500, Integer.MAX_VALUE - 15, Integer.MIN_VALUE, -400}) {
            for (int limit : new int[] {Integer.MAX_VALUE, 0, Integer.MIN_VALUE + 100}) {
                compare((device, grid, block, a, b) ->
                        device.launch(grid, block, ctx -> around(ctx, a, b, base, limit)));
            }
        }
    }

    @Kernel
    static void aroundNumbered(KernelContext ctx, IntPtr a, IntPtr b, int base, int limit) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (base + i < limit) {
            b.set(i, a.get(i) + ctx.blockIdx.x);
        }
    }

    @Test
    void numbersThatRunOverWithinABlock() {
        for (int base : new int[] {Integer.MAX_VALUE - 150, Integer.MAX_VALUE - 555}) {
            compare((device, grid, block, a, b) ->
                    device.launch(grid, block, ctx -> aroundNumbered(ctx, a, b, base, Integer.MAX_VALUE)));
        }
    }

    @Kernel
    static void widened(KernelContext ctx, IntPtr a, IntPtr b, int stride) {
        long i = (long) (ctx.blockIdx.x * stride) + ctx.threadIdx.x;
        if (i >= 0 && i < 4000) {
            b.set(i, a.get(i) + 1);
        }
    }

    @Test
    void numbersThatRunOverBeforeTheyAreWidened() {
        for (int stride : new int[] {64, 1 << 28, 1 << 31, -64}) {
            Engines.compare(device -> {
                IntPtr a = numbers(device, COUNT);
                IntPtr b = device.allocateInts(COUNT);
                device.launch(40, 64, ctx -> widened(ctx, a, b, stride));
            });
        }
    }

    @Kernel
    static void overrun(KernelContext ctx, IntPtr a, IntPtr b) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        b.set(i, a.get(i));
    }

    /// Runs blocks of 64 threads whose first fault is that of one thread of the grid.
    private static void assertFaultOf(int thread, Consumer<Device> host) {
        var options = EmulatorOptions.sequential().with(Together.ALWAYS);

        DeviceFault fault =
                assertThrows(DeviceFault.class, () -> Engines.run(() -> new EmulatedAccelerator(options), host));

        assertEquals(FaultCode.OUT_OF_BOUNDS, fault.code());
        assertEquals(Dim3.of(thread / 64, 0, 0), fault.place().orElseThrow().block());
        assertEquals(Dim3.of(thread % 64, 0, 0), fault.place().orElseThrow().thread());
    }

    /// Indices of which one lies outside of any array.
    private static IntPtr indices(Device device, int bad) {
        IntPtr host = IntPtr.local(1024);
        host.set(bad, 1 << 20);
        IntPtr target = device.allocateInts(1024);
        device.copyToDevice(target, host, 1024);
        return target;
    }

    @Test
    void theFirstElementBehindAnArrayFaults() {
        for (int size : new int[] {1023, 1020, 1008, 1000, 512}) {
            assertFaultOf(
                    size,
                    device -> {
                        IntPtr a = device.allocateInts(size);
                        IntPtr b = device.allocateInts(1024);
                        device.launch(16, 64, ctx -> overrun(ctx, a, b));
                    });
        }
    }

    @Kernel
    static void gather(KernelContext ctx, IntPtr a, IntPtr b) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        b.set(i, b.get(a.get(i)));
    }

    @Test
    void aFaultWithinAStripNamesItsOwnBlockAndThread() {
        int bad = 5 * 64 + 37;
        assertFaultOf(
                bad,
                device -> {
                    IntPtr a = indices(device, bad);
                    IntPtr b = device.allocateInts(1024);
                    device.launch(16, 64, ctx -> gather(ctx, a, b));
                });
    }

    @Kernel
    static void guarded(KernelContext ctx, IntPtr a, IntPtr b, int n) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (i < n) {
            b.set(a.get(i), i);
        }
    }

    @Test
    void aFaultOfAGroupThatPartsNamesItsOwnThread() {
        int bad = 7 * 64 + 37;
        assertFaultOf(
                bad,
                device -> {
                    IntPtr a = indices(device, bad);
                    IntPtr b = device.allocateInts(1024);
                    device.launch(16, 64, ctx -> guarded(ctx, a, b, bad + 3));
                });
    }
}
