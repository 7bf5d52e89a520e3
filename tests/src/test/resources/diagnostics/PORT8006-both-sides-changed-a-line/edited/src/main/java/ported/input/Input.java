package ported.input;

import port.runtime.Device;
import port.runtime.HostProcess;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;

/// Ported from `input.cu`.
public final class Input {
    private Input() {}

    /// Source: input.cu:1.
    @Kernel
    static void twice(KernelContext ctx, IntPtr values) {
        values.set(ctx.threadIdx.x, 4 * values.get(ctx.threadIdx.x));
    }

    /// Source: input.cu:3.
    static int main() {
        Device device = Device.current();
        IntPtr values = device.allocateInts(8L * (long) Integer.BYTES);
        device.fillBytes(values, 1, 32 * (long) Integer.BYTES);
        device.launch(1, 32, ctx -> twice(ctx, values));
        device.free(values);
        return 0;
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, Input::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
