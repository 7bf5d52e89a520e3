package port.reference.intrinsic;

import port.reference.machine.Context;
import port.reference.process.Capture;

/// Streams whose work goes into a graph.
public final class CaptureCalls {
    private CaptureCalls() {}

    static void register(IntrinsicTable table) {
        table.host("capture.begin", CaptureCalls.class, "begin");
        table.host("capture.end", CaptureCalls.class, "end");
        table.host("capture.active", CaptureCalls.class, "isActive");
        table.host("capture.next", CaptureCalls.class, "next");
        table.host("capture.replay", CaptureCalls.class, "replay");
        table.host("capture.transfer", CaptureCalls.class, "transfer");
        table.host("capture.transfer.pitched", CaptureCalls.class, "transferPitched");
        table.host("capture.fill", CaptureCalls.class, "fill");
        table.host("capture.free", CaptureCalls.class, "free");
    }

    public static void begin(Context context, int lane, long stream) {
        context.process.capture().begin(stream);
    }

    public static void end(Context context, int lane) {
        context.process.capture().end();
    }

    public static int isActive(Context context, int lane, long stream) {
        return context.process.capture().covers(stream) ? 1 : 0;
    }

    public static long next(Context context, int lane) {
        return context.process.capture().claim();
    }

    public static void replay(Context context, int lane, long number) {
        context.process.capture().carryOut(number);
    }

    public static void transfer(Context context, int lane, long to, long from, long bytes, int kind) {
        context.process
                .capture()
                .keep(Capture.Kind.COPY, () -> DeviceMemory.transfer(context, lane, to, from, bytes, kind));
    }

    public static void transferPitched(
            Context context,
            int lane,
            long to,
            long toPitch,
            long from,
            long fromPitch,
            long width,
            long height,
            int kind) {
        context.process
                .capture()
                .keep(
                        Capture.Kind.COPY,
                        () ->
                                DeviceMemory.transferPitched(
                                        context, lane, to, toPitch, from, fromPitch, width, height, kind));
    }

    public static void free(Context context, int lane, long address) {
        context.process.capture().keep(Capture.Kind.FREE, () -> DeviceMemory.free(context, lane, address));
    }

    public static void fill(Context context, int lane, long to, int value, long bytes) {
        context.process.capture().keep(Capture.Kind.FILL, () -> DeviceMemory.fill(context, lane, to, value, bytes));
    }
}
