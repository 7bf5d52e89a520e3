package ported.bitonic_sort;

import port.runtime.CStdio;
import port.runtime.Device;
import port.runtime.HostProcess;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.SharedInts;

/// Bitonic sort: sorts blocks in shared memory, then merges over global memory.
///
/// Ported from `bitonic_sort.cu`.
public final class BitonicSort {
    static final int BLOCK = 256;

    private static final SharedInts RUN = SharedInts.of(2 * BLOCK);

    private BitonicSort() {}

    /// Source: bitonic_sort.cu:10.
    static void compareAndSwap(IntPtr a, IntPtr b, boolean up) {
        if ((Integer.compareUnsigned(a.get(), b.get()) > 0) == up) {
            int kept = a.get();
            a.set(b.get());
            b.set(kept);
        }
    }

    /// Sorts runs of 2 * BLOCK keys, every other run downwards.
    ///
    /// Source: bitonic_sort.cu:19.
    @Kernel
    static void sortRuns(KernelContext ctx, IntPtr keys) {
        IntPtr run = ctx.shared(RUN);
        IntPtr mine = keys.plus(ctx.blockIdx.x * 2 * BLOCK);
        int t = ctx.threadIdx.x;
        run.set(t, mine.get(t));
        run.set(t + BLOCK, mine.get(t + BLOCK));
        for (int size = 2; size <= 2 * BLOCK; size *= 2) {
            for (int stride = size / 2; stride > 0; stride /= 2) {
                ctx.syncThreads();
                int low = 2 * t - (t & (stride - 1));
                int place = ctx.blockIdx.x * 2 * BLOCK + low;
                boolean up = (place & size) == 0;
                compareAndSwap(run.plus(low), run.plus(low + stride), up);
            }
        }
        ctx.syncThreads();
        mine.set(t, run.get(t));
        mine.set(t + BLOCK, run.get(t + BLOCK));
    }

    /// One merge step over global memory: compares keys that are `stride` apart in sequences of `size`.
    ///
    /// Source: bitonic_sort.cu:40.
    @Kernel
    static void mergeStep(KernelContext ctx, IntPtr keys, int size, int stride) {
        int t = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        int low = 2 * t - (t & (stride - 1));
        compareAndSwap(keys.plus(low), keys.plus(low + stride), (low & size) == 0);
    }

    /// Source: bitonic_sort.cu:46.
    static int main() {
        Device device = Device.current();
        int n = 4096;
        VectorUnsignedInt keys = new VectorUnsignedInt().construct(n);
        try {
            int state = 0x92D68CA2;
            for (IntPtr at = keys.begin(), end = keys.end(); !at.isSame(end); at = at.plus(1)) {
                IntPtr key = at;
                state ^= state << 13;
                state ^= state >>> 17;
                state ^= state << 5;
                key.set(state);
            }

            IntPtr device2 = device.allocateInts(n);
            device.copyToDevice(device2, keys.data(), n);
            device.launch(n / (2 * BLOCK), BLOCK, ctx -> sortRuns(ctx, device2));
            for (int size = 4 * BLOCK; size <= n; size *= 2) {
                for (int stride = size / 2; stride > 0; stride /= 2) {
                    int size2 = size;
                    int stride2 = stride;
                    device.launch(n / (2 * BLOCK), BLOCK, ctx -> mergeStep(ctx, device2, size2, stride2));
                }
            }
            VectorUnsignedInt sorted = new VectorUnsignedInt().construct(n);
            try {
                device.copyToHost(sorted.data(), device2, n);
                device.free(device2);

                Sort.sort(keys.begin(), keys.end());
                boolean passed = Vector.isEqual(sorted, keys);
                CStdio.printf("bitonic sort: %d keys, smallest %u, largest %u\n", n, sorted.element(0).get(),
                        sorted.element(n - 1).get());
                CStdio.printf("%s\n", passed ? "PASSED" : "FAILED");
                return passed ? 0 : 1;
            } finally {
                sorted.destroy();
            }
        } finally {
            keys.destroy();
        }
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, BitonicSort::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
