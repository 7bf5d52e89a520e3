package port.runtime.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import port.runtime.Dim3;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.SharedInts;

/// Threads that wait for memory to change, and grids that wait for themselves.
final class SpinTest {
    private static final SharedInts SHARED = SharedInts.of(64);
    private static final int COUNT = 64;

    private static void expect(int workers, int expected, Launch launch) {
        var options = new EmulatorOptions(workers, Optional.of(Duration.ofSeconds(20)));
        int[] result = new int[1];
        Engines.run(
                () -> new EmulatedAccelerator(options),
                device -> {
                    IntPtr memory = device.allocateInts(COUNT);
                    launch.on(device, memory);
                    IntPtr host = IntPtr.local(COUNT);
                    device.copyToHost(host, memory, COUNT);
                    result[0] = host.get(COUNT - 1);
                });

        assertEquals(expected, result[0]);
    }

    private interface Launch {
        void on(port.runtime.Device device, IntPtr memory);
    }

    @Kernel
    static void lock(KernelContext ctx, IntPtr memory) {
        boolean done = false;
        while (!done) {
            if (memory.atomicCAS(0, 1) == 0) {
                memory.set(COUNT - 1, memory.get(COUNT - 1) + 1);
                ctx.threadFence();
                memory.atomicExch(0);
                done = true;
            }
        }
    }

    @Test
    void lockTakenInTurn() {
        expect(1, 4 * 48, (device, memory) -> device.launch(4, 48, ctx -> lock(ctx, memory)));
        expect(2, 64 * 128, (device, memory) -> device.launch(64, 128, ctx -> lock(ctx, memory)));
    }

    @Kernel
    static void handOver(KernelContext ctx, IntPtr memory) {
        IntPtr s = ctx.shared(SHARED);
        int t = ctx.threadIdx.x;
        while (s.get(0) != t) {
            ctx.threadFenceBlock();
        }
        s.set(0, s.get(0) + 1);
        ctx.syncThreads();
        if (t == 0) {
            memory.set(COUNT - 1, s.get(0));
        }
    }

    @Test
    void threadsOfABlockWaitForEachOtherInMemory() {
        expect(1, 40, (device, memory) -> device.launch(1, 40, ctx -> handOver(ctx, memory)));
    }

    @Kernel
    static void backwards(KernelContext ctx, IntPtr memory) {
        if (ctx.threadIdx.x == 0) {
            int successor = ctx.blockIdx.x + 1;
            while (successor < ctx.gridDim.x && memory.get(successor) == 0) {}
            memory.set(ctx.blockIdx.x, 1);
            memory.atomicAdd(COUNT - 1, 1);
        }
        ctx.syncThreads();
    }

    @Test
    void blocksWaitForLaterBlocks() {
        expect(1, 30, (device, memory) -> device.launch(30, 8, ctx -> backwards(ctx, memory)));
        expect(2, 30, (device, memory) -> device.launch(30, 512, ctx -> backwards(ctx, memory)));
    }

    @Kernel
    static void phases(KernelContext ctx, IntPtr memory, int rounds) {
        int block = ctx.blockIdx.x;
        if (ctx.threadIdx.x == 5) {
            return;
        }
        for (int i = 0; i < rounds; i++) {
            int next = memory.get((block + 1) % ctx.gridDim.x) + 1;
            ctx.syncGrid();
            if (ctx.threadIdx.x == 0) {
                memory.set(block, next);
            }
            ctx.syncGrid();
        }
        if (block == 3 && ctx.threadIdx.x == 0) {
            memory.set(COUNT - 1, memory.get(block));
        }
    }

    @Test
    void gridWaitsForItself() {
        expect(
                2,
                7,
                (device, memory) ->
                        device.launchCooperative(
                                Dim3.of(6), Dim3.of(40), 0, port.runtime.Stream.NULL, ctx -> phases(ctx, memory, 7)));
    }
}
