package port.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Allocations that are larger than any array.
final class SparseMemoryTest {
    private static final long SIZE = 12L << 30;
    private static final long PART = 64L << 20;

    @Kernel
    static void fill(KernelContext ctx, FloatPtr p, IntPtr counter, long n) {
        long i = ctx.blockIdx.x * (long) ctx.blockDim.x + ctx.threadIdx.x;
        if (i < n) {
            p.set(i, p.get(i) + i);
            counter.atomicAdd(1);
        }
    }

    @Kernel
    static void set(KernelContext ctx, FloatPtr p, float value) {
        p.set(ctx.threadIdx.x, value);
    }

    private static long residentKilobytes() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0L);
        } catch (IOException _) {
            return 0; // not on this system
        }
    }

    @Test
    void onlyWhatIsTouchedCosts() {
        Processes.inside(() -> {
            Device device = Device.current();
            long before = residentKilobytes();
            FloatPtr whole = device.allocateBytes(SIZE).asFloats();
            FloatPtr part = whole.plus((SIZE >> 2) - 1000);
            IntPtr counter = part.plus(999).asInts();

            device.launch(4, 256, ctx -> fill(ctx, part, counter, 999));

            FloatPtr host = FloatPtr.local(1000);
            device.copyToHost(host, part, 1000);
            assertEquals(0.0f, host.get(0));
            assertEquals(998.0f, host.get(998));
            assertEquals(999, Float.floatToRawIntBits(host.get(999)));
            assertTrue(residentKilobytes() - before < 1 << 20, "more than 1 GiB was touched");
        });
    }

    @Test
    void manyAllocationsTogetherLargerThanTheHeap() {
        Processes.inside(() -> {
            Device device = Device.current();
            long heap = Runtime.getRuntime().maxMemory();
            int count = Math.toIntExact(Math.min(2 * heap, 14L << 30) / PART);
            FloatPtr[] parts = new FloatPtr[count];
            for (int i = 0; i < count; i++) {
                parts[i] = device.allocateBytes(PART).asFloats();
                FloatPtr part = parts[i];
                float mark = i;
                device.launch(1, 1, ctx -> set(ctx, part, mark));
            }

            for (int i = 0; i < count; i++) {
                FloatPtr host = FloatPtr.local(2);
                device.copyToHost(host, parts[i], 2);
                assertEquals(i, host.get(0));
                assertEquals(0.0f, host.get(1));
                device.free(parts[i]);
            }
        });
    }

    @Test
    void piecesThatNobodyTouchesHaveNoArray() {
        Processes.inside(() -> {
            Device device = Device.current();
            FloatPtr first = device.allocateFloats(PART / Float.BYTES);
            FloatPtr second = device.allocateFloats(PART / Float.BYTES);
            FloatPtr host = FloatPtr.local(4);

            device.launch(1, 4, ctx -> set(ctx, first, 2.0f));
            device.copyToHost(host, first, 4);

            assertEquals(2.0f, host.get(3));
            assertEquals(PART / Float.BYTES, first.memory().onDevice().floats.length);
            assertEquals(0, second.memory().onDevice().floats.length);
        });
    }

    @Test
    void wherePiecesDoNotFitAKernelTouchesOnlyWhatItTouches() {
        Processes.inside(() -> {
            Device device = Device.current();
            int count = Math.toIntExact(Math.min(Runtime.getRuntime().maxMemory(), 14L << 30) / PART);
            FloatPtr[] parts = new FloatPtr[count];
            for (int i = 0; i < count; i++) {
                parts[i] = device.allocateFloats(PART / Float.BYTES);
            }
            FloatPtr some = parts[count / 2];
            FloatPtr whole = parts[count / 3];
            FloatPtr host = FloatPtr.local(4);

            device.launch(1, 4, ctx -> set(ctx, some, 3.0f));
            device.fillBytes(whole, 0, PART);
            device.copyToHost(host, some, 4);

            assertEquals(3.0f, host.get(3));
            assertEquals(0, some.memory().onDevice().floats.length);
            assertEquals(PART / Float.BYTES, whole.memory().onDevice().floats.length);
        });
    }

    @Test
    void accessBehindTheEndIsAFault() {
        Processes.inside(() -> {
            Device device = Device.current();
            FloatPtr end = device.allocateBytes(SIZE).asFloats().plus(SIZE >> 2);
            IntPtr counter = device.allocateInts(1);

            assertThrows(DeviceFault.class, () -> device.launch(1, 1, ctx -> fill(ctx, end, counter, 1)));
        });
    }
}
