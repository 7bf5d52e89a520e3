package port.reference.intrinsic;

import java.util.OptionalLong;
import port.reference.launch.Dim;
import port.reference.launch.LaunchShape;
import port.reference.machine.Context;
import port.reference.process.Events;

/// The device as the host sees it: errors, streams, events, launches by address.
public final class DeviceCalls {
    private static final int NO_SUCH_DEVICE = 1;
    private static final int INVALID_HANDLE = 400;

    private DeviceCalls() {}

    static void register(IntrinsicTable table) {
        String[][] names = {
            {"device.synchronize", "synchronize"},
            {"device.error.take", "takeError"},
            {"device.error.peek", "peekError"},
            {"device.error.set", "setError"},
            {"device.get", "getDevice"},
            {"device.set", "setDevice"},
            {"stream.create", "createStream"},
            {"stream.flags", "flags"},
            {"stream.priority", "priority"},
            {"stream.destroy", "destroy"},
            {"stream.synchronize", "check"},
            {"event.create", "create"},
            {"event.destroy", "destroy"},
            {"event.synchronize", "checkEvent"},
            {"event.query", "checkEvent"},
            {"event.record", "record"},
            {"event.elapsed", "elapsed"},
            {"stream.wait", "await"},
            {"launch.next.cooperative", "nextIsCooperative"},
            {"launch.shared.allow", "allowDynamicShared"},
            {"launch.kernel", "launch"},
            {"launch.cooperative", "launchCooperative"},
            {"kernel.name", "kernelName"},
            {"kernel.threads.most", "mostThreads"}
        };
        for (String[] name : names) {
            table.host(name[0], DeviceCalls.class, name[1]);
        }
        table.callback("launch.host", DeviceCalls.class, "launchHost");
    }

    public static int synchronize(Context context, int lane) {
        return 0;
    }

    public static int takeError(Context context, int lane) {
        int error = context.process.deviceError();
        context.process.setDeviceError(0);
        return error;
    }

    public static int peekError(Context context, int lane) {
        return context.process.deviceError();
    }

    public static void setError(Context context, int lane, int error) {
        context.process.setDeviceError(error);
    }

    public static int getDevice(Context context, int lane) {
        return 0;
    }

    public static int setDevice(Context context, int lane, int number) {
        return number == 0 ? 0 : NO_SUCH_DEVICE;
    }

    public static long create(Context context, int lane, int flags) {
        return context.process.events().createEvent(flags);
    }

    public static long createStream(Context context, int lane, int flags, int priority) {
        return context.process.events().createStream(flags, priority);
    }

    public static int flags(Context context, int lane, long stream) {
        return context.process.events().flags(stream);
    }

    public static int priority(Context context, int lane, long stream) {
        return context.process.events().priority(stream);
    }

    public static int destroy(Context context, int lane, long handle) {
        return context.process.events().destroy(handle) ? 0 : INVALID_HANDLE;
    }

    /// The default stream and its variants have the handles 0 to 2.
    public static int check(Context context, int lane, long handle) {
        return handle >= 0 && handle <= 2 || context.process.events().exists(handle) ? 0 : INVALID_HANDLE;
    }

    public static int checkEvent(Context context, int lane, long handle) {
        return context.process.events().exists(handle) ? 0 : INVALID_HANDLE;
    }

    public static int record(Context context, int lane, long event, long stream) {
        context.process.capture().mark(event, stream);
        return context.process.events().record(event, context.process.elapsedNanos()) ? 0 : INVALID_HANDLE;
    }

    public static int await(Context context, int lane, long stream, long event) {
        context.process.capture().follow(stream, event);
        return checkEvent(context, lane, event) == 0 ? check(context, lane, stream) : INVALID_HANDLE;
    }

    public static void nextIsCooperative(Context context, int lane) {
        context.process.setCooperative();
    }

    public static void allowDynamicShared(Context context, int lane, int bytes) {
        context.process.allowDynamicShared(bytes);
    }

    public static double elapsed(Context context, int lane, long start, long stop) {
        Events events = context.process.events();
        OptionalLong from = events.time(start);
        OptionalLong to = events.time(stop);
        return from.isPresent() && to.isPresent() ? (to.getAsLong() - from.getAsLong()) * 1e-6 : -1;
    }

    public static int launch(
            Context context,
            int lane,
            long kernel,
            int gridX,
            int gridY,
            int gridZ,
            int blockX,
            int blockY,
            int blockZ,
            long arguments,
            long sharedBytes,
            long stream) {
        var shape = new LaunchShape(new Dim(gridX, gridY, gridZ), new Dim(blockX, blockY, blockZ), sharedBytes, false);
        return launch(context, kernel, shape, arguments);
    }

    public static int launchCooperative(
            Context context,
            int lane,
            long kernel,
            int gridX,
            int gridY,
            int gridZ,
            int blockX,
            int blockY,
            int blockZ,
            long arguments,
            long sharedBytes,
            long stream) {
        var shape = new LaunchShape(new Dim(gridX, gridY, gridZ), new Dim(blockX, blockY, blockZ), sharedBytes, true);
        return launch(context, kernel, shape, arguments);
    }

    private static int launch(Context context, long kernel, LaunchShape shape, long arguments) {
        int before = context.process.deviceError();
        context.process.setDeviceError(0);
        context.launcher().launchFrom(kernel, shape, arguments);
        int error = context.process.deviceError();
        context.process.setDeviceError(error == 0 ? before : error);
        return error;
    }

    public static int launchHost(Context context, int lane, long function, long argument, long frame) {
        context.callBack(function, lane, argument, frame);
        return 0;
    }

    public static int mostThreads(Context context, int lane, long kernel) {
        return context.launcher().mostThreads(kernel);
    }

    public static long kernelName(Context context, int lane, long kernel) {
        return context.process.text(context.launcher().nameOf(kernel));
    }
}
