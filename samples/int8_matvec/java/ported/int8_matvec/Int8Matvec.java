package ported.int8_matvec;

import port.runtime.Bits;
import port.runtime.BytePtr;
import port.runtime.CStdio;
import port.runtime.CStdlib;
import port.runtime.CudaNumbers;
import port.runtime.Device;
import port.runtime.FloatPtr;
import port.runtime.HostProcess;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;

/// Matrix times vector with 8-bit weights: every row has groups of 32 weights that share one scale.
///
/// Ported from `int8_matvec.cu`.
public final class Int8Matvec {
    static final int GROUP = 32;
    static final int WARP = 32;
    static final int RAND_MAX = 2147483647;

    private Int8Matvec() {}

    /// n is a multiple of GROUP.
    ///
    /// Source: int8_matvec.cu:18.
    static Quantised quantise(VectorFloat values) {
        Quantised result = new Quantised().construct();
        result.quanta().resize(values.size());
        result.scales().resize(Long.divideUnsigned(values.size(), (long) GROUP));
        for (long g = 0; Long.compareUnsigned(g, result.scales().size()) < 0; g++) {
            float largest = 0.0f;
            for (int i = 0; i < GROUP; i++) {
                largest = CudaNumbers.max(largest, Math.abs(values.element(g * GROUP + i).get()));
            }
            float scale = largest / 127.0f;
            result.scales().element2(g).set(scale);
            for (int i = 0; i < GROUP; i++) {
                result.quanta().element(g * GROUP + i)
                        .set((byte) CudaNumbers.round(values.element(g * GROUP + i).get() / scale));
            }
        }
        return result;
    }

    /// out = w * x, w is rows x cols. One warp per row; each lane takes whole groups, four products at a time.
    ///
    /// Source: int8_matvec.cu:37.
    @Kernel
    static void matvec(KernelContext ctx, FloatPtr out, BytePtr w, FloatPtr wScales, BytePtr x, FloatPtr xScales,
            int rows, int cols) {
        int row = Integer.divideUnsigned(ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x, WARP);
        int lane = ctx.threadIdx.x % WARP;
        if (row >= rows) {
            return;
        }
        float sum = 0.0f;
        for (int group = lane; group < cols / GROUP; group += WARP) {
            IntPtr wPacked = w.plus(row * cols).plus(group * GROUP).asInts();
            IntPtr xPacked = x.plus(group * GROUP).asInts();
            int dot = 0;
            for (int i = 0; i < GROUP / 4; i++) {
                dot = Bits.dot4(wPacked.get(i), xPacked.get(i), dot);
            }
            sum += dot * wScales.get(row * (cols / GROUP) + group) * xScales.get(group);
        }
        for (int offset = WARP / 2; offset > 0; offset /= 2) {
            sum += ctx.shflDownSync(0xffffffff, sum, offset, 32);
        }
        if (lane == 0) {
            out.set(row, sum);
        }
    }

    /// Source: int8_matvec.cu:64.
    static BytePtr upload(VectorSignedChar host) {
        Device device = Device.current();
        BytePtr device2 = device.allocateBytes(host.size());
        device.copyToDevice(device2, host.data(), host.size());
        return device2;
    }

    /// Source: int8_matvec.cu:64.
    static FloatPtr upload(VectorFloat host) {
        Device device = Device.current();
        FloatPtr device2 = device.allocateFloats(host.size());
        device.copyToDevice(device2, host.data2(), host.size());
        return device2;
    }

    /// Source: int8_matvec.cu:71.
    static int main() {
        Device device = Device.current();
        int rows = 70;
        int cols = 1280;
        VectorFloat weights = new VectorFloat().construct(rows * cols);
        VectorFloat x = new VectorFloat().construct(cols);
        try {
            CStdlib.srand(42);
            for (FloatPtr at = weights.begin(), end = weights.end(); !at.isSame(end); at = at.plus(1)) {
                FloatPtr weight = at;
                weight.set(CStdlib.rand() / (float) RAND_MAX - 0.5f);
            }
            for (FloatPtr at = x.begin(), end = x.end(); !at.isSame(end); at = at.plus(1)) {
                FloatPtr value = at;
                value.set(CStdlib.rand() / (float) RAND_MAX * 2.0f - 1.0f);
            }
            Quantised w8 = quantise(weights);
            try {
                Quantised x8 = quantise(x);
                try {
                    BytePtr deviceW = upload(w8.quanta());
                    BytePtr deviceX = upload(x8.quanta());
                    FloatPtr wScales = upload(w8.scales());
                    FloatPtr xScales = upload(x8.scales());

                    FloatPtr deviceOut = device.allocateFloats(rows);
                    int warpsPerBlock = 4;
                    device.launch((rows + warpsPerBlock - 1) / warpsPerBlock, warpsPerBlock * WARP,
                            ctx -> matvec(ctx, deviceOut, deviceW, wScales, deviceX, xScales, rows, cols));
                    VectorFloat out = new VectorFloat().construct(rows);
                    try {
                        device.copyToHost(out.data(), deviceOut, rows);
                        device.free(deviceW);
                        device.free(deviceX);
                        device.free(wScales);
                        device.free(xScales);
                        device.free(deviceOut);

                        // Against the unquantised product: 8 bits are good for about two digits.
                        double worst = 0.0;
                        for (int row = 0; row < rows; row++) {
                            double expected = 0.0;
                            for (int col = 0; col < cols; col++) {
                                expected += (double) weights.element2(row * cols + col).get() * x.element2(col).get();
                            }
                            worst = CudaNumbers.max(worst, Math.abs(expected - out.element2(row).get()));
                        }
                        CStdio.printf("int8 mat-vec: %d x %d, out[0] = %.3f, out[%d] = %.3f\n", rows, cols,
                                (double) out.element2(0).get(), rows - 1, (double) out.element2(rows - 1).get());
                        CStdio.printf("%s\n", worst < 0.15 ? "PASSED" : "FAILED");
                        return worst < 0.15 ? 0 : 1;
                    } finally {
                        out.destroy();
                    }
                } finally {
                    x8.destroy();
                }
            } finally {
                w8.destroy();
            }
        } finally {
            x.destroy();
            weights.destroy();
        }
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, Int8Matvec::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
