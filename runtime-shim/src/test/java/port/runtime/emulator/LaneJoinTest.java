package port.runtime.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import port.runtime.DeviceFault;
import port.runtime.Dim3;
import port.runtime.FaultCode;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.SharedInts;
import port.runtime.emulator.schedule.Together;

/// Kernels whose blocks run row by row of threads with their neighbours, and kernels that would notice.
final class LaneJoinTest {
    private static final SharedInts LAST = SharedInts.of(1);

    private static IntPtr numbers(port.runtime.Device device, int count) {
        IntPtr host = IntPtr.local(count);
        for (int i = 0; i < count; i++) {
            host.set(i, i * 7919 % 1009 - 300);
        }
        IntPtr target = device.allocateInts(count);
        device.copyToDevice(target, host, count);
        return target;
    }

    @Kernel
    static void cross(KernelContext ctx, IntPtr a, IntPtr b, int n) {
        int x = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        int y = ctx.blockIdx.y * ctx.blockDim.y + ctx.threadIdx.y;
        int z = ctx.blockIdx.z * ctx.blockDim.z + ctx.threadIdx.z;
        if (x > 0 && y > 0 && x < n - 1 && y < n - 1) {
            int i = (z * n + y) * n + x;
            b.set(i, a.get(i) + 3 * a.get(i - 1) - a.get(i + 1) + 2 * a.get(i - n) - 5 * a.get(i + n) + ctx.blockIdx.x);
        }
    }

    @Test
    void gridsOfAllShapes() {
        Dim3[] blocks = {
            Dim3.of(16, 16),
            Dim3.of(32, 3),
            Dim3.of(8, 4, 2),
            Dim3.of(20, 5),
            Dim3.of(7, 2),
            Dim3.of(64),
            Dim3.of(1, 16)
        };
        for (Dim3 block : blocks) {
            Engines.compare(device -> {
                int n = 70;
                IntPtr a = numbers(device, 2 * n * n);
                IntPtr b = device.allocateInts(2 * n * n);
                Dim3 grid = Dim3.of((n + block.x - 1) / block.x, (n + block.y - 1) / block.y, 2 / block.z);
                device.launch(grid, block, ctx -> cross(ctx, a, b, n));
            });
        }
    }

    @Kernel
    static void reach(KernelContext ctx, IntPtr a, int bad) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        a.set(i == bad ? 1 << 20 : i, i);
    }

    @Test
    void aFaultNamesItsOwnBlock() {
        var options = EmulatorOptions.sequential().with(Together.ALWAYS);

        DeviceFault fault =
                assertThrows(
                        DeviceFault.class,
                        () ->
                                Engines.run(
                                        () -> new EmulatedAccelerator(options),
                                        device -> {
                                            IntPtr a = device.allocateInts(1024);
                                            device.launch(32, 32, ctx -> reach(ctx, a, 5 * 32 + 17));
                                        }));

        assertEquals(FaultCode.OUT_OF_BOUNDS, fault.code());
        assertEquals(Dim3.of(5, 0, 0), fault.place().orElseThrow().block());
        assertEquals(Dim3.of(17, 0, 0), fault.place().orElseThrow().thread());
    }

    @Kernel
    static void ticket(KernelContext ctx, IntPtr counter, IntPtr order) {
        int i = ctx.blockIdx.x * ctx.blockDim.x * ctx.blockDim.y + ctx.threadIdx.y * ctx.blockDim.x + ctx.threadIdx.x;
        order.set(i, counter.atomicAdd(1));
    }

    @Kernel
    static void leftBehind(KernelContext ctx, IntPtr found) {
        IntPtr last = ctx.shared(LAST);
        int i = ctx.blockIdx.x * ctx.blockDim.x * ctx.blockDim.y + ctx.threadIdx.y * ctx.blockDim.x + ctx.threadIdx.x;
        found.set(i, last.get(0));
        last.set(0, ctx.threadIdx.y + 1);
    }

    @Test
    void blocksThatWouldNoticeRunOneAfterTheOther() {
        var options = EmulatorOptions.sequential().with(Together.ALWAYS);
        int count = 4 * 2 * 64;

        Engines.run(
                () -> new EmulatedAccelerator(options),
                device -> {
                    IntPtr counter = device.allocateInts(1);
                    IntPtr order = device.allocateInts(count);
                    IntPtr host = IntPtr.local(count);
                    device.launch(4, Dim3.of(64, 2), ctx -> ticket(ctx, counter, order));
                    device.copyToHost(host, order, count);
                    for (int i = 0; i < count; i++) {
                        assertEquals(i, host.get(i), "in the order of blocks");
                    }
                    device.launch(4, Dim3.of(64, 2), ctx -> leftBehind(ctx, order));
                    device.copyToHost(host, order, count);
                    for (int block = 0; block < 4; block++) {
                        assertEquals(0, host.get(block * 128), "shared memory of its own");
                        assertEquals(1, host.get(block * 128 + 64));
                    }
                });
    }
}
