package port.reference.intrinsic;

import port.diagnostic.Code;
import port.reference.machine.Context;
import port.reference.memory.Fault;

/// Copies that run beside the thread that asks for them, and waiting for them.
public final class AsyncCopyCalls {
    private AsyncCopyCalls() {}

    static void register(IntrinsicTable table) {
        table.device("copies.begin", AsyncCopyCalls.class, "begin");
        table.device("copies.commit", AsyncCopyCalls.class, "commit");
        table.device("copies.wait", AsyncCopyCalls.class, "waitFor");
        table.device("copies.finish", AsyncCopyCalls.class, "finish");
    }

    public static void begin(Context context, int lane, long to, long from, long bytes, long alignment, long given) {
        if (((to | from) & alignment - 1) != 0) {
            long wrong = (to & alignment - 1) != 0 ? to : from;
            throw new Fault(
                    Code.MISALIGNED,
                    "an asynchronous copy at 0x%x is not aligned to %d bytes".formatted(wrong, alignment));
        }
        context.copies.begin(lane, context.access, to, from, (int) bytes, (int) Math.min(bytes, given));
    }

    public static void commit(Context context, int lane) {
        context.copies.commit(lane);
    }

    public static void waitFor(Context context, int lane, long prior) {
        context.copies.waitFor(lane, context.access, prior);
    }

    public static void finish(Context context, int lane) {
        context.copies.finish(lane, context.access);
    }
}
