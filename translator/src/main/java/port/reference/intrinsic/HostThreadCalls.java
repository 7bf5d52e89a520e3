package port.reference.intrinsic;

import java.nio.charset.StandardCharsets;
import port.diagnostic.Code;
import port.reference.machine.Context;
import port.reference.machine.CppException;
import port.reference.memory.Allocation;
import port.reference.memory.Fault;
import port.reference.memory.Space;

/// The threads of the host.
public final class HostThreadCalls {
    private static final long STACK_BYTES = 1L << 20;

    private HostThreadCalls() {}

    static void register(IntrinsicTable table) {
        table.host("host.thread.start", HostThreadCalls.class, "start");
        table.host("host.thread.current", HostThreadCalls.class, "current");
        table.host("host.thread.give.way", HostThreadCalls.class, "giveWay");
        table.host("host.thread.look", HostThreadCalls.class, "look");
        table.host("host.thread.await", HostThreadCalls.class, "await");
        table.host("host.thread.await.until", HostThreadCalls.class, "awaitUntil");
        table.host("host.thread.changed", HostThreadCalls.class, "changed");
        table.host("host.thread.lives", HostThreadCalls.class, "isAlive");
    }

    public static long start(Context context, int lane, long function, long data) {
        return context.process.threads().start(() -> live(context.another(), lane, function, data));
    }

    private static void live(Context context, int lane, long function, long data) {
        Allocation stack = context.access.memory().allocate(Space.HOST_STACK, STACK_BYTES, 16, "");
        try {
            context.callBack(function, lane, data, stack.address());
        } catch (CppException exception) {
            var fault =
                    new Fault(
                            Code.UNCAUGHT_EXCEPTION,
                            "an exception of type '%s' leaves a thread".formatted(exception.type()));
            fault.setStackTrace(exception.getStackTrace());
            throw fault;
        }
        context.access.memory().free(stack);
    }

    public static long current(Context context, int lane) {
        return context.process.threads().number();
    }

    public static void giveWay(Context context, int lane) {
        context.checkpoint();
        context.process.threads().giveWay();
    }

    public static void look(Context context, int lane) {
        context.process.threads().look();
    }

    public static void await(Context context, int lane, long what) {
        context.checkpoint();
        context.process.threads().await(text(context, what));
    }

    public static int awaitUntil(Context context, int lane, long what, long deadline) {
        context.checkpoint();
        return context.process.threads().await(text(context, what), deadline) ? 1 : 0;
    }

    private static String text(Context context, long address) {
        return new String(context.access.string(address), StandardCharsets.UTF_8);
    }

    public static void changed(Context context, int lane) {
        context.process.threads().changed();
    }

    public static int isAlive(Context context, int lane, long number) {
        return context.process.threads().isAlive(number) ? 1 : 0;
    }
}
