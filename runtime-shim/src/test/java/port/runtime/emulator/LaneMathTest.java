package port.runtime.emulator;

import org.junit.jupiter.api.Test;
import port.runtime.CudaMath;
import port.runtime.Device;
import port.runtime.FloatPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;

/// Elementary functions of lanes that run together: the same bits as one by one.
final class LaneMathTest {
    private static final int COUNT = 4096;
    private static final float[] SPECIAL = {
        0.0f,
        -0.0f,
        1.0f,
        -1.0f,
        Float.NaN,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        Float.MIN_VALUE,
        Float.MIN_NORMAL,
        Float.MAX_VALUE,
        88.72283f,
        -87.33655f,
        -103.97208f,
        -104.0f,
        1e10f,
        3.1415927f
    };

    @Kernel
    static void functions(KernelContext ctx, FloatPtr x, FloatPtr y, int n) {
        for (int i = ctx.threadIdx.x; i < n; i += ctx.blockDim.x) {
            float a = x.get(i);
            y.set(i, CudaMath.exp(a));
            y.set(i + n, CudaMath.log(a));
            y.set(i + 2 * n, CudaMath.sin(a));
            y.set(i + 3 * n, CudaMath.cos(a));
            y.set(i + 4 * n, CudaMath.rsqrt(a));
            y.set(i + 5 * n, CudaMath.pow(a, x.get(n - 1 - i)));
        }
    }

    @Kernel
    static void functionsOfSome(KernelContext ctx, FloatPtr x, FloatPtr y) {
        int i = ctx.threadIdx.x;
        float a = x.get(i);
        if (a > 0) {
            y.set(i, CudaMath.log(a) * CudaMath.exp(-a));
        }
    }

    private static FloatPtr numbers(Device device, int seed) {
        FloatPtr host = FloatPtr.local(COUNT);
        for (int i = 0; i < COUNT; i++) {
            int bits = (i + seed) * 0x9e3779b9;
            boolean any = (i & 1) == 0;
            host.set(i, any ? Float.intBitsToFloat(bits) : (bits >> 8) * 0x1p-19f);
        }
        for (int i = 0; i < SPECIAL.length; i++) {
            host.set(i * 37, SPECIAL[i]);
        }
        FloatPtr target = device.allocateFloats(COUNT);
        device.copyToDevice(target, host, COUNT);
        return target;
    }

    @Test
    void functionsHaveTheBitsOfTheScalarOnes() {
        Engines.compare(device -> {
            FloatPtr x = numbers(device, 1);
            FloatPtr y = device.allocateFloats(6 * COUNT);
            device.launch(1, 64, ctx -> functions(ctx, x, y, COUNT));
            device.launch(1, 72, ctx -> functions(ctx, x, y, COUNT - 3));
        });
    }

    @Test
    void functionsThatOnlySomeLanesCall() {
        Engines.compare(device -> {
            FloatPtr x = numbers(device, 77);
            FloatPtr y = device.allocateFloats(COUNT);
            device.launch(1, 512, ctx -> functionsOfSome(ctx, x, y));
        });
    }
}
