package ported;

import port.runtime.BytePtr;
import port.runtime.CStdio;
import port.runtime.CString;
import port.runtime.Device;
import port.runtime.FloatPtr;
import port.runtime.GlobalFloats;
import port.runtime.GlobalInts;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.PointerPtr;

/// Ported from `host.cu`.
final class Host {
    static final IntPtr total = IntPtr.cell(5);
    static final PointerPtr<BytePtr> names = PointerPtr.of(BytePtr.TYPE, CString.literal("a"), CString.literal("b\n"));
    static final GlobalFloats TABLE = GlobalFloats.constant("table", 4, 1.0f, 2.5f);
    static final GlobalInts HITS = GlobalInts.of("hits", 1);
    static final PointerPtr<FloatPtr> rows = PointerPtr.local(FloatPtr.TYPE, 2);

    private Host() {}

    /// Source: host.cu:3.
    @Kernel
    static void k(KernelContext ctx, FloatPtr p) {
        FloatPtr table = ctx.global(TABLE);
        IntPtr hits = ctx.global(HITS);
        p.set(0, table.get(1));
        hits.add(0, 1);
        ctx.printf("%u\n", hits.get());
    }

    /// Source: host.cu:3.
    static int use(FloatPtr p) {
        Device device = Device.current();
        IntPtr out = total;
        total.add(0, Math.abs(-3));
        CStdio.printf("a long line of text that has to be broken somewhere because it is longer than a "
                + "line of Java may be:\n%s %d\n", names.get(1), total.get());
        device.launch(1, 32, ctx -> k(ctx, p));
        FloatPtr p2 = rows.get(1);
        device.launch(total.get(), 32, ctx -> k(ctx, p2));
        return total.get();
    }
}
