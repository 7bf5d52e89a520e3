package port.runtime.emulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import port.runtime.BytePtr;
import port.runtime.Device;
import port.runtime.DoublePtr;
import port.runtime.FloatPtr;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.SharedFloats;
import port.runtime.SharedInts;
import port.runtime.ShortPtr;
import port.runtime.emulator.schedule.Together;

/// Loads and stores of lanes at places that follow no rule, against the oracle.
final class LaneScatterTest {
    private static final SharedInts KEYS = SharedInts.of(256);
    private static final SharedFloats PARTS = SharedFloats.of(8);

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
    static void sort(KernelContext ctx, IntPtr in, IntPtr out) {
        IntPtr s = ctx.shared(KEYS);
        int t = ctx.threadIdx.x;
        int b = ctx.blockIdx.x * 256;
        s.set(t, in.get(b + t));
        s.set(t + 128, in.get(b + t + 128));
        for (int k = 2; k <= 256; k <<= 1) {
            for (int j = k >> 1; j > 0; j >>= 1) {
                ctx.syncThreads();
                int i = 2 * t - (t & (j - 1));
                boolean up = (i & k) == 0;
                int x = s.get(i);
                int y = s.get(i + j);
                if ((Integer.compareUnsigned(x, y) > 0) == up) {
                    s.set(i, y);
                    s.set(i + j, x);
                }
            }
        }
        ctx.syncThreads();
        out.set(b + t, s.get(t));
        out.set(b + t + 128, s.get(t + 128));
    }

    @Test
    void sortsByExchangesOfSome() {
        Engines.compare(device -> {
            IntPtr in = ints(device, 768);
            IntPtr out = device.allocateInts(768);
            device.launch(3, 128, ctx -> sort(ctx, in, out));
        });
    }

    @Kernel
    static void permute(KernelContext ctx, IntPtr places, FloatPtr x, FloatPtr y, DoublePtr z, int n) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (i < n) {
            int at = places.get(i);
            float v = x.get(at);
            y.set(at, v * 2.0f);
            if ((at & 3) != 1) {
                z.set(at, v + z.get(at ^ 1));
                y.set(n + at, v);
            }
        }
    }

    private static IntPtr permutation(Device device, int count) {
        IntPtr host = IntPtr.local(count);
        for (int i = 0; i < count; i++) {
            host.set(i, i < 40 ? i : count - 1 - (i - 40) * 7 % (count - 40));
        }
        IntPtr target = device.allocateInts(count);
        device.copyToDevice(target, host, count);
        return target;
    }

    @Test
    void permutationsAreGatheredAndScattered() {
        Engines.compare(device -> {
            IntPtr places = permutation(device, 200);
            FloatPtr x = device.allocateFloats(200);
            FloatPtr y = device.allocateFloats(400);
            DoublePtr z = device.allocateDoubles(200);
            device.launch(1, 32, ctx -> permute(ctx, places, y, x, z, 20));
            device.launch(4, 50, ctx -> permute(ctx, places, x, y, z, 200));
        });
    }

    @Kernel
    static void meet(KernelContext ctx, IntPtr places, IntPtr x, DoublePtr z, int n, int skipped) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (i < n) {
            int at = places.get(i) % 7;
            if ((i & 3) != skipped) {
                x.set(at < 0 ? 0 : at, i);
                z.set(6 + (at < 0 ? at : 0), i);
            }
        }
    }

    /// The order of the threads counts: other orders than that of lanes need not give the same.
    private static void assertTogetherIsOneByOne(Consumer<Device> program) {
        List<byte[]> oneByOne = inOrder(Together.NEVER, program);
        List<byte[]> together = inOrder(Together.ALWAYS, program);

        for (int i = 0; i < oneByOne.size(); i++) {
            assertArrayEquals(oneByOne.get(i), together.get(i));
        }
    }

    private static List<byte[]> inOrder(Together together, Consumer<Device> program) {
        return Engines.run(() -> new EmulatedAccelerator(EmulatorOptions.sequential().with(together)), program);
    }

    @Test
    void ofLanesThatStoreInOnePlaceTheLastCounts() {
        for (int skipped = 0; skipped < 5; skipped++) {
            int left = skipped;
            assertTogetherIsOneByOne(device -> {
                IntPtr places = ints(device, 96);
                IntPtr x = device.allocateInts(7);
                DoublePtr z = device.allocateDoubles(7);
                device.launch(1, 96, ctx -> meet(ctx, places, x, z, 96, left));
            });
        }
    }

    @Kernel
    static void close(KernelContext ctx, IntPtr x, DoublePtr y, IntPtr z, int n, int far) {
        int i = ctx.threadIdx.x;
        int at = (i * 5 + 3) % 16 + (i / 16) * 16;
        if (at < n) {
            z.set(i, x.get(at) - x.get((i ^ 3) % n) + (int) y.get((i ^ 1) % n) + x.get(i == 20 ? far : 0));
        }
    }

    @Test
    void loadsFromPlacesCloseTogetherAndAtTheEnd() {
        for (int n : new int[] {5, 16, 31, 32, 33, 47, 64}) {
            Engines.compare(device -> {
                IntPtr x = ints(device, n);
                DoublePtr y = device.allocateDoubles(n);
                IntPtr z = device.allocateInts(64);
                device.launch(1, 64, ctx -> close(ctx, x, y, z, n, n - 1));
            });
        }
    }

    @Kernel
    static void spread(KernelContext ctx, IntPtr x, FloatPtr y, DoublePtr z, int n, int gap, int turn) {
        int i = ctx.threadIdx.x;
        int from = i ^ turn;
        int at = from + from / gap;
        if (at < n) {
            x.set(at, -1000 - i);
            if ((i * 5 & 7) != gap) {
                y.set(at, i + 0.5f);
                z.set(at + (at >> 1), 2.0 * i);
            }
        }
    }

    @Test
    void storesInPlacesCloseTogetherAndLeavesTheOthersAlone() {
        for (int n : new int[] {5, 17, 31, 32, 33, 47, 100}) {
            for (int i = 0; i < 8; i++) {
                int gap = i % 4 + 1;
                int turn = i / 4 * gap;
                Engines.compare(device -> {
                    IntPtr x = ints(device, n);
                    FloatPtr y = ints(device, n).asFloats();
                    DoublePtr z = device.allocateDoubles(2L * n);
                    device.launch(1, 64, ctx -> spread(ctx, x, y, z, n, gap, turn));
                });
            }
        }
    }

    @Kernel
    static void turns(KernelContext ctx, IntPtr places, IntPtr x, DoublePtr z, int skipped) {
        int i = ctx.threadIdx.x;
        int at = places.get(i);
        x.set(at, i);
        if (i % 5 != skipped) {
            x.set(512 + at, -i);
            z.set(at, 0.5 * i);
        }
    }

    /// The places of eight groups of 16: all at the start of a window, far apart, rising by one and by two, all at one place again, falling.
    private static IntPtr turnsOfPlaces(Device device) {
        IntPtr host = IntPtr.local(128);
        for (int i = 0; i < 128; i++) {
            int group = i / 16;
            int lane = i % 16;
            int at =
                    switch (group) {
                        case 0, 5 -> 0;
                        case 1, 4 -> 2 * lane;
                        case 2 -> 7 + lane;
                        case 3 -> 2 * lane + lane / 8;
                        case 6 -> 15 - lane;
                        default -> lane < 8 ? lane : 2 * lane;
                    };
            host.set(i, 64 * group + at);
        }
        IntPtr target = device.allocateInts(128);
        device.copyToDevice(target, host, 128);
        return target;
    }

    /// What is kept of the places of one group does not hold for the next.
    @Test
    void groupsStoreAfterGroupsThatLieOtherwise() {
        for (int skipped = 0; skipped < 6; skipped++) {
            int left = skipped;
            assertTogetherIsOneByOne(device -> {
                IntPtr places = turnsOfPlaces(device);
                IntPtr x = device.allocateInts(1024);
                DoublePtr z = device.allocateDoubles(512);
                device.launch(1, 128, ctx -> turns(ctx, places, x, z, left));
            });
        }
    }

    @Kernel
    static void narrow(KernelContext ctx, BytePtr b, ShortPtr s, IntPtr places, IntPtr sums, int n) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (i < n) {
            int at = places.get(i);
            sums.set(i, b.get(i) + 1000 * (s.get(i) & 0xFFFF) + b.get(at) * 7 - s.get(at));
            s.set(n + i, (short) (s.get(i) * 31 + b.get(i)));
            if ((i & 5) != 1) {
                b.set(n + i, (byte) (b.get(i) * 3 + i));
            }
        }
    }

    private static BytePtr bytes(int count) {
        BytePtr host = BytePtr.local(count);
        for (int i = 0; i < count; i++) {
            host.set(i, (byte) (i * 53 - 100));
        }
        return host;
    }

    @Test
    void elementsOf8And16Bits() {
        for (int n : new int[] {64, 200, 197}) {
            Engines.compare(device -> {
                IntPtr places = permutation(device, n);
                ShortPtr s = ints(device, n + 1).asShorts();
                BytePtr b = device.allocateBytes(2L * n).asBytes();
                device.copyToDevice(b, bytes(n), n);
                IntPtr sums = device.allocateInts(n);
                device.launch(5, 48, ctx -> narrow(ctx, b, s, places, sums, n));
                device.launch(5, 48, ctx -> narrow(ctx, b, s.plus(1), places, sums, n));
            });
        }
    }

    @Kernel
    static void count(KernelContext ctx, IntPtr in, IntPtr out, FloatPtr sums) {
        IntPtr counts = ctx.shared(KEYS);
        FloatPtr parts = ctx.shared(PARTS);
        int t = ctx.threadIdx.x;
        ctx.syncThreads();
        int v = in.get(t);
        int before = counts.plus(v & 15).atomicAdd(v);
        parts.atomicAdd(v & 7, v * 0.1f);
        ctx.syncThreads();
        out.set(t, before);
        if (t < 16) {
            out.set(64 + t, counts.get(t));
        }
        if (t < 8) {
            sums.set(t, parts.get(t));
        }
    }

    @Test
    void additionsInSharedMemoryAreMadeInTheOrderOfTheLanes() {
        List<byte[]> oneByOne = counted(Together.NEVER);
        List<byte[]> together = counted(Together.ALWAYS);

        for (int i = 0; i < oneByOne.size(); i++) {
            assertArrayEquals(oneByOne.get(i), together.get(i));
        }
    }

    private static List<byte[]> counted(Together together) {
        return Engines.run(
                () -> new EmulatedAccelerator(EmulatorOptions.sequential().with(together)),
                device -> {
                    IntPtr in = ints(device, 64);
                    IntPtr out = device.allocateInts(80);
                    FloatPtr sums = device.allocateFloats(8);
                    device.launch(1, 64, ctx -> count(ctx, in, out, sums));
                });
    }

    private static String fault(Together together) {
        var options = EmulatorOptions.sequential().with(together);
        return assertThrows(
                        port.runtime.DeviceFault.class,
                        () ->
                                Engines.run(
                                        () -> new EmulatedAccelerator(options),
                                        device -> {
                                            IntPtr places = permutation(device, 200);
                                            FloatPtr x = device.allocateFloats(190);
                                            FloatPtr y = device.allocateFloats(400);
                                            DoublePtr z = device.allocateDoubles(200);
                                            device.launch(4, 50, ctx -> permute(ctx, places, x, y, z, 200));
                                        }))
                .getMessage();
    }

    @Test
    void placeBehindTheEndIsReportedForItsThread() {
        assertEquals(fault(Together.NEVER), fault(Together.ALWAYS));
    }
}
