package port.runtime.emulator;

import org.junit.jupiter.api.Test;
import port.runtime.FloatPtr;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;

/// Conditions that are kept and compared with each other, which lanes do on masks.
final class LaneTruthTest {
    @Kernel
    static void truths(KernelContext ctx, FloatPtr values, IntPtr out) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        float v = values.get(i);
        boolean less = v < 3;
        boolean notMore = !(v > 3);
        boolean odd = (i & 1) != 0;
        int found = 0;
        if (less == odd) {
            found += 1;
        }
        if (less != odd) {
            found += 2;
        }
        if (notMore == !odd) {
            found += 4;
        }
        if (notMore) {
            found += 8;
        }
        if (!less) {
            found += 16;
        }
        if ((v >= 3) == notMore) {
            found += 32;
        }
        out.set(i, found);
    }

    /// A condition of some lanes is asked for behind the code in which it is set, which none may have run.
    @Kernel
    static void truthsOfSome(KernelContext ctx, FloatPtr values, IntPtr out) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        float v = values.get(i);
        int found = i;
        if (v < 3) {
            boolean odd = (i & 1) != 0;
            found *= odd ? 3 : 1;
            if (v > 0) {
                boolean less = v < 2.75f;
                found += less == odd ? 100 : 0;
            }
        }
        out.set(i, found);
    }

    private static final float[] SOME = {0, 3, 3.5f, Float.NaN, -1, Float.POSITIVE_INFINITY, 2.5f, -0.0f};

    @Test
    void conditionsAreComparedAsNumbersAre() {
        Engines.compare(device -> {
            int count = 4 * 64;
            FloatPtr host = FloatPtr.local(count);
            for (int i = 0; i < count; i++) {
                host.set(i, SOME[i * 5 % 11 % SOME.length]);
            }
            FloatPtr values = device.allocateFloats(count);
            device.copyToDevice(values, host, count);
            IntPtr out = device.allocateInts(count);
            device.launch(4, 64, ctx -> truths(ctx, values, out));
        });
    }

    @Test
    void conditionsOfSomeLanesAreKnownBehindThem() {
        Engines.compare(device -> {
            int count = 4 * 64;
            FloatPtr host = FloatPtr.local(count);
            for (int i = 0; i < count; i++) {
                host.set(i, i < 64 ? 5 : SOME[i * 5 % 11 % SOME.length]);
            }
            FloatPtr values = device.allocateFloats(count);
            device.copyToDevice(values, host, count);
            IntPtr out = device.allocateInts(count);
            device.launch(4, 64, ctx -> truthsOfSome(ctx, values, out));
        });
    }
}
