package ported.histogram;

import port.runtime.BytePtr;
import port.runtime.CStdio;
import port.runtime.CString;
import port.runtime.Device;
import port.runtime.HostProcess;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.SharedInts;

/// Counts how often each byte value occurs: atomics in shared memory first, then one atomic per bin in global
/// memory.
///
/// Ported from `histogram.cu`.
public final class Histogram {
    static final int BINS = 256;

    private static final SharedInts LOCAL = SharedInts.of(BINS);

    private Histogram() {}

    /// Source: histogram.cu:8.
    @Kernel
    static void histogram(KernelContext ctx, BytePtr data, IntPtr bins, int n) {
        IntPtr local = ctx.shared(LOCAL);
        for (int i = ctx.threadIdx.x; i < BINS; i += ctx.blockDim.x) {
            local.set(i, 0);
        }
        ctx.syncThreads();

        int stride = ctx.gridDim.x * ctx.blockDim.x;
        for (int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x; i < n; i += stride) {
            local.plus(data.get(i) & 0xFF).atomicAdd(1);
        }
        ctx.syncThreads();

        for (int i = ctx.threadIdx.x; i < BINS; i += ctx.blockDim.x) {
            bins.plus(i).atomicAdd(local.get(i));
        }
    }

    /// Source: histogram.cu:26.
    static int main() {
        Device device = Device.current();
        int n = 65536;
        VectorUnsignedChar data = new VectorUnsignedChar().construct(n);
        try {
            IntPtr expected =
                    IntPtr.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            int state = 1;
            for (int i = 0; i < n; i++) {
                state = state * 1664525 + 1013904223;
                data.element(i).set((byte) ((state >>> 24) & (state >>> 16)));
                int index = data.element(i).get() & 0xFF;
                expected.add(index, 1);
            }

            BytePtr deviceData = device.allocateBytes(n);
            IntPtr deviceBins = device.allocateInts(BINS);
            device.copyToDevice(deviceData, data.data(), n);
            device.fillBytes(deviceBins, 0, BINS * (long) Integer.BYTES);
            device.launch(16, 128, ctx -> histogram(ctx, deviceData, deviceBins, n));

            IntPtr bins = IntPtr.local(256);
            device.copyToHost(bins, deviceBins, 256);
            device.free(deviceData);
            device.free(deviceBins);

            boolean passed = CString.memcmp(bins, expected, 1024) == 0;
            CStdio.printf("histogram: %d bytes, value 0 occurs %u times, value 255 %u times\n", n, bins.get(0),
                    bins.get(255));
            CStdio.printf("%s\n", passed ? "PASSED" : "FAILED");
            return passed ? 0 : 1;
        } finally {
            data.destroy();
        }
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, Histogram::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
