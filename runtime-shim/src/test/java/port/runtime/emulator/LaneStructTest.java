package port.runtime.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import port.runtime.Device;
import port.runtime.DeviceFault;
import port.runtime.Float4;
import port.runtime.Float4Ptr;
import port.runtime.FloatPtr;
import port.runtime.Half;
import port.runtime.HalfPtr;
import port.runtime.Int2;
import port.runtime.Int2Ptr;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.Shared;
import port.runtime.emulator.schedule.Together;

/// Small structs whose fields are kept apart, against the oracle, which keeps objects.
final class LaneStructTest {
    private static final Shared<Float4Ptr> TILE = Shared.of(Float4Ptr.TYPE, 64);

    private static FloatPtr floats(Device device, int count) {
        FloatPtr host = FloatPtr.local(count);
        for (int i = 0; i < count; i++) {
            host.set(i, (i * 37 % 101 - 50) * 0.37f);
        }
        FloatPtr target = device.allocateFloats(count);
        device.copyToDevice(target, host, count);
        return target;
    }

    @Kernel
    static void bodies(KernelContext ctx, Float4Ptr p, Float4Ptr a) {
        Float4Ptr s = ctx.shared(TILE);
        int i = ctx.blockIdx.x * 64 + ctx.threadIdx.x;
        Float4 me = p.get(i);
        float ax = 0.0f;
        float ay = 0.0f;
        for (int t = 0; t < 2; t++) {
            s.set(ctx.threadIdx.x, p.get(t * 64 + ctx.threadIdx.x));
            ctx.syncThreads();
            for (int j = 0; j < 64; j++) {
                float dx = s.x(j) - me.x;
                float dy = s.y(j) - me.y;
                ax += s.w(j) * dx / (dx * dx + dy * dy + 0.01f);
                ay += s.get(j).z * dy;
            }
            ctx.syncThreads();
        }
        Float4 o = new Float4();
        o.x = ax;
        o.y = ay + o.x;
        o.w = me.w;
        a.set(i, o);
    }

    @Test
    void structsThatAreKeptOverBarriers() {
        Engines.compare(device -> {
            Float4Ptr p = floats(device, 512).as(Float4Ptr.TYPE);
            Float4Ptr a = floats(device, 512).as(Float4Ptr.TYPE);
            device.launch(2, 64, ctx -> bodies(ctx, p, a));
        });
    }

    @Kernel
    static void halves(KernelContext ctx, FloatPtr in, HalfPtr out, int n) {
        int i = ctx.threadIdx.x;
        if (i >= n) {
            return;
        }
        Half v = Half.of(in.get(i));
        Half copy = Half.ofBits(v.x);
        copy.x ^= 1;
        out.set(i, copy);
    }

    @Test
    void structsWhoseConstructorIsNotPublic() {
        Engines.compare(device -> {
            FloatPtr in = floats(device, 64);
            HalfPtr out = floats(device, 64).as(HalfPtr.TYPE);
            device.launch(1, 64, ctx -> halves(ctx, in, out, 60));
        });
    }

    private static Float4 scaled(Float4 v, float by) {
        return Float4.of(v.x * by, v.y * by, v.z * by, v.w);
    }

    @Kernel
    static void changes(KernelContext ctx, Float4Ptr p, Int2Ptr q, Float4 given, int n) {
        int i = ctx.threadIdx.x;
        if (i >= n) {
            return;
        }
        Float4 v = p.get(i);
        Float4 other = v.copy();
        v.x += 1.0f;
        other.assign(v).y = other.x * 2.0f;
        Float4 sum = scaled(other, 0.5f);
        if (v.x > given.x) {
            sum = scaled(given, v.y);
        }
        Int2 pair = new Int2(i, (int) sum.x);
        for (int k = 0; k < 3; k++) {
            pair = Int2.of(pair.y + k, pair.x);
            sum.w += pair.x;
        }
        q.set(i, pair);
        p.set(i, sum);
    }

    @Test
    void structsThatAreChangedAssignedAndReturned() {
        Engines.compare(device -> {
            Float4Ptr p = floats(device, 400).as(Float4Ptr.TYPE);
            IntPtr ints = device.allocateInts(200);
            Int2Ptr q = ints.as(Int2Ptr.TYPE);
            device.launch(1, 100, ctx -> changes(ctx, p, q, new Float4(3, 4, 5, 6), 97));
        });
    }

    @Kernel
    static void twoNames(KernelContext ctx, Float4Ptr p) {
        Float4 v = p.get(ctx.threadIdx.x);
        Float4 same = v;
        same.x = 7.0f;
        v.y = same.x + v.x;
        p.set(ctx.threadIdx.x, v);
    }

    @Test
    void oneStructWithTwoNames() {
        Engines.compare(device -> {
            Float4Ptr p = floats(device, 128).as(Float4Ptr.TYPE);
            device.launch(1, 32, ctx -> twoNames(ctx, p));
        });
    }

    @Kernel
    static void late(KernelContext ctx, Float4Ptr p, boolean which) {
        Float4 v = null;
        if (which) {
            v = p.get(ctx.threadIdx.x);
        }
        ctx.syncThreads();
        if (v != null) {
            v.x = 1.0f;
            p.set(ctx.threadIdx.x + 32, v);
        }
    }

    @Test
    void structThatMayBeMissing() {
        Engines.compare(device -> {
            Float4Ptr p = floats(device, 256).as(Float4Ptr.TYPE);
            device.launch(1, 32, ctx -> late(ctx, p, true));
        });
    }

    private static String fault(Together together) {
        var options = EmulatorOptions.sequential().with(together);
        return assertThrows(
                        DeviceFault.class,
                        () ->
                                Engines.run(
                                        () -> new EmulatedAccelerator(options),
                                        device -> {
                                            Float4Ptr p = floats(device, 120).as(Float4Ptr.TYPE);
                                            Float4Ptr a = floats(device, 512).as(Float4Ptr.TYPE);
                                            device.launch(2, 64, ctx -> bodies(ctx, p, a));
                                        }))
                .getMessage();
    }

    @Test
    void accessBehindTheEndIsThatOfTheWholeStruct() {
        assertEquals(fault(Together.NEVER), fault(Together.ALWAYS));
    }
}
