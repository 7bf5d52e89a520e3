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

    @Test
    void conditionsAreComparedAsNumbersAre() {
        float[] some = {0, 3, 3.5f, Float.NaN, -1, Float.POSITIVE_INFINITY, 2.5f, -0.0f};
        Engines.compare(device -> {
            int count = 4 * 64;
            FloatPtr host = FloatPtr.local(count);
            for (int i = 0; i < count; i++) {
                host.set(i, some[i * 5 % 11 % some.length]);
            }
            FloatPtr values = device.allocateFloats(count);
            device.copyToDevice(values, host, count);
            IntPtr out = device.allocateInts(count);
            device.launch(4, 64, ctx -> truths(ctx, values, out));
        });
    }
}
