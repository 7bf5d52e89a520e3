package ported.inclusive_scan;

import port.runtime.CStdio;
import port.runtime.CStdlib;
import port.runtime.Device;
import port.runtime.HostProcess;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;

/// Running sums of a vector of any length: scan every block, scan the block totals, add them back.
///
/// Ported from `inclusive_scan.cu`.
public final class InclusiveScan {
    private InclusiveScan() {}

    /// Scans the block's part of data in place, in dynamic shared memory (Hillis and Steele), and notes the block's
    /// total.
    ///
    /// Source: inclusive_scan.cu:6.
    @Kernel
    static void scanBlocks(KernelContext ctx, IntPtr data, IntPtr totals, int n) {
        IntPtr buffer = ctx.dynamicShared(IntPtr.TYPE);
        int t = ctx.threadIdx.x;
        int i = ctx.blockIdx.x * ctx.blockDim.x + t;
        buffer.set(t, i < n ? data.get(i) : 0);
        ctx.syncThreads();

        for (int offset = 1; Integer.compareUnsigned(offset, ctx.blockDim.x) < 0; offset *= 2) {
            int before = t >= offset ? buffer.get(t - offset) : 0;
            ctx.syncThreads();
            buffer.add(t, before);
            ctx.syncThreads();
        }

        if (i < n) {
            data.set(i, buffer.get(t));
        }
        if (t == ctx.blockDim.x - 1 && !totals.isNull()) {
            totals.set(ctx.blockIdx.x, buffer.get(t));
        }
    }

    /// Adds to every block's elements the total of all blocks before it.
    ///
    /// Source: inclusive_scan.cu:29.
    @Kernel
    static void addTotals(KernelContext ctx, IntPtr data, IntPtr totals, int n) {
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (ctx.blockIdx.x > 0 && i < n) {
            data.add(i, totals.get(ctx.blockIdx.x - 1));
        }
    }

    /// Source: inclusive_scan.cu:36.
    static int main() {
        Device device = Device.current();
        int n = 20000;
        int threads = 256;
        int blocks = (n + threads - 1) / threads; // at most `threads`: one more scan is enough for the totals
        IntPtr host = CStdlib.allocate(IntPtr.TYPE, n);
        for (int i = 0; i < n; i++) {
            host.set(i, i * 7 % 11 - 3);
        }

        IntPtr data = device.allocateInts(n);
        IntPtr totals = device.allocateInts(blocks);
        device.copyToDevice(data, host, n);
        long shared = threads * (long) Integer.BYTES;
        device.launch(blocks, threads, shared, ctx -> scanBlocks(ctx, data, totals, n));
        device.launch(1, threads, shared, ctx -> scanBlocks(ctx, totals, IntPtr.NULL, blocks));
        device.launch(blocks, threads, ctx -> addTotals(ctx, data, totals, n));

        IntPtr scanned = CStdlib.allocate(IntPtr.TYPE, n);
        device.copyToHost(scanned, data, n);
        int sum = 0;
        int wrong = 0;
        for (int i = 0; i < n; i++) {
            sum += host.get(i);
            if (scanned.get(i) != sum) {
                wrong++;
            }
        }
        CStdio.printf("inclusive scan: %d elements, last sum %d\n", n, scanned.get(n - 1));

        device.free(data);
        device.free(totals);
        CStdlib.free(host);
        CStdlib.free(scanned);
        CStdio.printf("%s\n", wrong == 0 ? "PASSED" : "FAILED");
        return wrong == 0 ? 0 : 1;
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, InclusiveScan::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
