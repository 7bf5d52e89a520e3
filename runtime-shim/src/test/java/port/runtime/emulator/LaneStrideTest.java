package port.runtime.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import port.runtime.BytePtr;
import port.runtime.Device;
import port.runtime.DeviceFault;
import port.runtime.DoublePtr;
import port.runtime.FloatPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.emulator.schedule.Together;

/// Loads of lanes whose elements lie a few apart, against the oracle.
final class LaneStrideTest {
    private static final int THREADS = 3 * 96;

    private static FloatPtr floats(Device device, int count) {
        FloatPtr host = FloatPtr.local(count);
        for (int i = 0; i < count; i++) {
            host.set(i, i * 7919 % 1009 - 300);
        }
        FloatPtr target = device.allocateFloats(count);
        device.copyToDevice(target, host, count);
        return target;
    }

    private static BytePtr bytes(Device device, int count) {
        BytePtr host = BytePtr.local(count);
        for (int i = 0; i < count; i++) {
            host.set(i, (byte) (i * 31));
        }
        BytePtr target = device.allocateBytes(count);
        device.copyToDevice(target, host, count);
        return target;
    }

    @Kernel
    static void apart(KernelContext ctx, FloatPtr in, FloatPtr out, int n) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        float sum = in.get(2 * i) - in.get(2 * i + 1);
        sum += 3 * in.get(3 * i + 2) + 5 * in.get(i * 4 + 3);
        sum += 7 * in.get(n - 1 - i) + 9 * in.get(4 * n - 1 - i * 3) + 11 * in.get((n - i << 2) - 1);
        if ((i & 5) != 1) {
            sum += 13 * in.get(3 * i + 1) + 17 * in.get(5 * (i >> 1));
        }
        out.set(i, sum);
    }

    @Test
    void elementsAFewApart() {
        Engines.compare(device -> {
            FloatPtr in = floats(device, 4 * THREADS);
            FloatPtr out = device.allocateFloats(THREADS);
            device.launch(3, 96, ctx -> apart(ctx, in, out, THREADS));
        });
    }

    @Kernel
    static void grey(KernelContext ctx, BytePtr in, BytePtr out, int n) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        int r = in.get(3 * i) & 0xff;
        int g = in.get(3 * i + 1) & 0xff;
        int b = in.get(3 * i + 2);
        int left = in.get(Math.max(i - 1, 0));
        int right = in.get(Math.min(i + 1, n - 1));
        out.set(i, (byte) ((r * 77 + g * 150 + b * 29 >> 8) + left - right));
    }

    @Test
    void bytesAFewApart() {
        Engines.compare(device -> {
            BytePtr in = bytes(device, 3 * THREADS);
            BytePtr out = device.allocateBytes(THREADS);
            device.launch(3, 96, ctx -> grey(ctx, in, out, THREADS));
        });
    }

    @Kernel
    static void wide(KernelContext ctx, DoublePtr p, DoublePtr out, int n) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        out.set(i, p.get(2 * i) - 3 * p.get(2 * i + 1) + 5 * p.get(2 * n - 1 - 2 * i));
    }

    @Test
    void doublesAFewApart() {
        Engines.compare(device -> {
            DoublePtr host = DoublePtr.local(2 * THREADS);
            for (int i = 0; i < 2 * THREADS; i++) {
                host.set(i, i * 0.37);
            }
            DoublePtr in = device.allocateDoubles(2 * THREADS);
            device.copyToDevice(in, host, 2 * THREADS);
            DoublePtr out = device.allocateDoubles(THREADS);
            device.launch(3, 96, ctx -> wide(ctx, in, out, THREADS));
        });
    }

    @Kernel
    static void beyond(KernelContext ctx, FloatPtr in, FloatPtr out) {
        int i = ctx.threadIdx.x;
        out.set(i, in.get(3 * i + 2));
    }

    private static String messageOf(EmulatorOptions options) {
        return assertThrows(
                        DeviceFault.class,
                        () ->
                                Engines.run(
                                        () -> new EmulatedAccelerator(options),
                                        device -> {
                                            FloatPtr in = floats(device, 3 * 96 - 1);
                                            FloatPtr out = device.allocateFloats(96);
                                            device.launch(1, 96, ctx -> beyond(ctx, in, out));
                                        }))
                .getMessage();
    }

    @Test
    void anElementBeyondTheArrayIsAFaultOfItsThread() {
        EmulatorOptions oneByOne = EmulatorOptions.sequential().with(Together.NEVER);

        assertEquals(messageOf(oneByOne), messageOf(oneByOne.with(Together.ALWAYS)));
    }
}
