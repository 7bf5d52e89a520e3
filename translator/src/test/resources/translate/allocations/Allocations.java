package ported.allocations;

import port.runtime.BytePtr;
import port.runtime.CStdio;
import port.runtime.CStdlib;
import port.runtime.Device;
import port.runtime.DoublePtr;
import port.runtime.FloatPtr;
import port.runtime.HostProcess;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.PointerPtr;
import port.runtime.VoidPtr;

/// Ported from `allocations.cu`.
public final class Allocations {
    private Allocations() {}

    /// Spreads heat along a row.
    ///
    /// Source: allocations.cu:11.
    ///
    /// @param from heat before
    /// @param to heat after, which is so much that it takes two lines
    @Kernel
    static void spread(KernelContext ctx, FloatPtr from, FloatPtr to, int n, float rate) {
        // elements and rate
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        if (i > 0 && i < n - 1) {
            to.set(i, from.get(i) + rate * (from.get(i - 1) - from.get(i + 1)));
        }
    }

    /// Source: allocations.cu:19.
    static int main(int argc, PointerPtr<BytePtr> argv) {
        Device device = Device.current();
        int rows = argc + 3;
        int cols = 16;
        FloatPtr heat = CStdlib.allocate(FloatPtr.TYPE, rows * cols);
        PointerPtr<FloatPtr> row = CStdlib.allocate(PointerPtr.type(FloatPtr.TYPE), rows);
        for (int i = 0; i < rows; i++) {
            row.set(i, heat.plus(i * cols));
        }
        long count = rows;
        IntPtr order = CStdlib.allocate(IntPtr.TYPE, count);
        for (long i = 0; i < count; i++) {
            order.set(i, 0);
        }
        long count2 = 4;
        IntPtr primes = CStdlib.allocate(IntPtr.TYPE, count2);
        primes.set(0, 2);
        primes.set(1, 3);
        primes.set(2, 5);
        for (long i = 3; i < count2; i++) {
            primes.set(i, 0);
        }
        BytePtr flags = CStdlib.allocate(BytePtr.TYPE, rows);
        DoublePtr sums = CStdlib.calloc(rows, Double.BYTES).asDoubles();
        Cell.Ptr one = CStdlib.allocate(Cell.Ptr.TYPE, 1);
        one.get().construct(1.5f);
        BytePtr room = BytePtr.local(4);
        Cell.Ptr placed = room.as(Cell.Ptr.TYPE);
        placed.get().construct(one.get().heat());
        flags.set(0, (byte) 1);
        for (int i = 0; i < rows * cols; i++) {
            heat.set(i, placed.get().heat() * i);
        }

        FloatPtr from = device.allocateFloats(64);
        FloatPtr to = device.allocateFloats(64);
        device.copyToDevice(from, heat, 64);
        device.launch(1, 64, ctx -> spread(ctx, from, to, 64, 0.5f));
        device.copyToHost(heat, to, 64);
        CStdio.printf("%f %d %d %d %f\n", (double) row.get(1).get(2), order.get(1), primes.get(2), (int) flags.get(0),
                sums.get(0));
        CStdlib.free(one);
        CStdlib.free(primes);
        CStdlib.free(order);
        CStdlib.free(row);
        CStdlib.free(heat);
        CStdlib.free(flags);
        CStdlib.free(sums);
        return 0;
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, Allocations::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main(process.argumentCount(), process.argumentVector());
    }
}
