package port.runtime;

/// Streams and events as header models see them: without types, and without a trace in the last error.
public final class StreamCalls {
    private StreamCalls() {}

    /// A stream.
    public static VoidPtr createStream(int flags, int priority) {
        return Device.current().createStream(flags, priority).asVoid();
    }

    /// The flags that a stream was made with.
    public static int streamFlags(Pointer stream) {
        return stream.as(Stream.TYPE).flags();
    }

    /// The priority that a stream was made with.
    public static int streamPriority(Pointer stream) {
        return stream.as(Stream.TYPE).priority();
    }

    /// Ends a stream.
    public static int destroyStream(Pointer stream) {
        return stream.as(Stream.TYPE).destroy() ? Status.SUCCESS : Status.INVALID_RESOURCE_HANDLE;
    }

    /// Waits for the work of a stream.
    public static int synchronizeStream(Pointer stream) {
        Stream awaited = stream.as(Stream.TYPE);
        awaited.synchronize();
        return awaited.isAlive() ? Status.SUCCESS : Status.INVALID_RESOURCE_HANDLE;
    }

    /// An event.
    public static VoidPtr createEvent(int flags) {
        return Device.current().createEvent(flags).asVoid();
    }

    /// Ends an event.
    public static int destroyEvent(Pointer event) {
        return event.as(Event.TYPE).destroy() ? Status.SUCCESS : Status.INVALID_RESOURCE_HANDLE;
    }

    /// Waits for an event.
    public static int synchronizeEvent(Pointer event) {
        Event awaited = event.as(Event.TYPE);
        awaited.synchronize();
        return awaited.isAlive() ? Status.SUCCESS : Status.INVALID_RESOURCE_HANDLE;
    }

    /// Whether an event is reached.
    public static int queryEvent(Pointer event) {
        Event asked = event.as(Event.TYPE);
        int done = asked.isDone() ? Status.SUCCESS : Status.NOT_READY;
        return asked.isAlive() ? done : Status.INVALID_RESOURCE_HANDLE;
    }

    /// Marks the end of the work queued on a stream.
    public static int recordEvent(Pointer event, Pointer stream) {
        Event mark = event.as(Event.TYPE);
        if (!mark.isAlive()) {
            return Status.INVALID_RESOURCE_HANDLE;
        }
        mark.record(stream.as(Stream.TYPE));
        return Status.SUCCESS;
    }

    /// The milliseconds between two events; negative if one was never recorded.
    public static double elapsedMillis(Pointer start, Pointer stop) {
        Event from = start.as(Event.TYPE);
        Event to = stop.as(Event.TYPE);
        return from.isTimed() && to.isTimed() ? to.millisecondsSince(from) : -1;
    }

    /// Has a stream wait for an event.
    public static int waitForEvent(Pointer stream, Pointer event) {
        return CudaRuntime.streamWaitEvent(stream.as(Stream.TYPE), event.as(Event.TYPE), 0);
    }
}
