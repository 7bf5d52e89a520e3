package port.runtime.emulator;

import org.junit.jupiter.api.Test;
import port.runtime.BFloat16;
import port.runtime.BFloat16Ptr;
import port.runtime.Device;
import port.runtime.FloatPtr;
import port.runtime.Half;
import port.runtime.HalfPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.ShortPtr;

/// Numbers of 16 bits in lanes that run together: the same bits as one by one.
final class LaneSmallFloatTest {
    private static final int ALL = 1 << 16;

    /// Every number of 16 bits, those that are no numbers included.
    private static ShortPtr shorts(Device device) {
        ShortPtr host = ShortPtr.local(ALL);
        for (int i = 0; i < ALL; i++) {
            host.set(i, (short) i);
        }
        ShortPtr target = device.allocateShorts(ALL);
        device.copyToDevice(target, host, ALL);
        return target;
    }

    /// Numbers near those of 16 bits, halfway between two of them, and any others.
    private static FloatPtr floats(Device device) {
        FloatPtr host = FloatPtr.local(4 * ALL);
        for (int i = 0; i < ALL; i++) {
            float near = Half.ofBits((short) i).toFloat();
            int bits = Float.floatToRawIntBits(near);
            int middle = Math.abs(near) < 0x1p-14f ? Float.floatToRawIntBits(near + 0x1p-25f) : bits + 0x1000;
            host.set(4 * i, Float.intBitsToFloat(middle));
            host.set(4 * i + 1, Float.intBitsToFloat(middle + (i & 1) * 2 - 1));
            host.set(4 * i + 2, Float.intBitsToFloat(i << 16 | 0x8000));
            host.set(4 * i + 3, Float.intBitsToFloat(i * 0x9e3779b9));
        }
        FloatPtr target = device.allocateFloats(4 * ALL);
        device.copyToDevice(target, host, 4 * ALL);
        return target;
    }

    @Kernel
    static void widens(KernelContext ctx, HalfPtr h, BFloat16Ptr b, FloatPtr y) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        y.set(i, h.get(i).toFloat());
        y.set(i + ALL, b.get(i).toFloat());
    }

    @Test
    void everyNumberWidened() {
        Engines.compare(device -> {
            ShortPtr x = shorts(device);
            FloatPtr y = device.allocateFloats(2 * ALL);
            device.launch(ALL / 256, 256, ctx -> widens(ctx, x.as(HalfPtr.TYPE), x.as(BFloat16Ptr.TYPE), y));
        });
    }

    @Kernel
    static void rounds(KernelContext ctx, FloatPtr x, HalfPtr h, BFloat16Ptr b) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        h.set(i, Half.of(x.get(i)));
        b.set(i, BFloat16.of(x.get(i)));
    }

    @Test
    void numbersRounded() {
        Engines.compare(device -> {
            FloatPtr x = floats(device);
            HalfPtr h = device.allocateShorts(4 * ALL).as(HalfPtr.TYPE);
            BFloat16Ptr b = device.allocateShorts(4 * ALL).as(BFloat16Ptr.TYPE);
            device.launch(4 * ALL / 256, 256, ctx -> rounds(ctx, x, h, b));
        });
    }

    @Kernel
    static void computes(KernelContext ctx, HalfPtr x, HalfPtr y, Half by, long n) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (i >= n) {
            return;
        }
        Half a = x.get(i);
        Half b = x.get((long) i * 2 % n);
        Half sum = a.plus(a).minus(b.times(by));
        for (int k = 0; k < 3; k++) {
            sum = sum.toFloat() > 1.0f ? sum.dividedBy(by) : Half.of(sum.toFloat() + 0.75f);
        }
        y.set(i, a.toFloat() < b.toFloat() ? sum : b.negated());
        Half last = y.get(i);
        last.x ^= 1;
        y.set(n + i, i % 3 == 0 ? last : sum.plus(last));
    }

    @Test
    void arithmeticAndChoices() {
        Engines.compare(device -> {
            HalfPtr x = shorts(device).as(HalfPtr.TYPE);
            HalfPtr y = device.allocateShorts(2 * ALL).as(HalfPtr.TYPE);
            device.launch(ALL / 128, 128, ctx -> computes(ctx, x, y, Half.of(1.5f), ALL - 5));
        });
    }

    @Kernel
    static void waits(KernelContext ctx, HalfPtr x, HalfPtr y) {
        int i = ctx.threadIdx.x;
        Half own = x.get(i);
        Half kept = own.plus(Half.of(i));
        for (int k = 0; k < 4; k++) {
            y.set(i, kept);
            ctx.syncThreads();
            Half other = y.get((i + 1) % 64);
            ctx.syncThreads();
            kept = kept.plus(other);
        }
        y.set(i, kept.toFloat() > 100.0f ? kept : own);
    }

    @Test
    void numbersThatAreKeptOverBarriers() {
        Engines.compare(device -> {
            HalfPtr x = shorts(device).as(HalfPtr.TYPE);
            HalfPtr y = device.allocateShorts(64).as(HalfPtr.TYPE);
            device.launch(1, 64, ctx -> waits(ctx, x, y));
        });
    }
}
