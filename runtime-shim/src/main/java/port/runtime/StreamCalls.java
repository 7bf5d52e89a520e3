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
        return Status.SUCCESS;
    }

    /// Waits for the work of a stream.
    public static int synchronizeStream(Pointer stream) {
        stream.as(Stream.TYPE).synchronize();
        return Status.SUCCESS;
    }

    /// An event.
    public static VoidPtr createEvent() {
        return Device.current().createEvent().asVoid();
    }

    /// Ends an event.
    public static int destroyEvent(Pointer event) {
        return Status.SUCCESS;
    }

    /// Waits for an event.
    public static int synchronizeEvent(Pointer event) {
        event.as(Event.TYPE).synchronize();
        return Status.SUCCESS;
    }

    /// Whether an event is reached.
    public static int queryEvent(Pointer event) {
        return event.as(Event.TYPE).isDone() ? Status.SUCCESS : Status.NOT_READY;
    }

    /// Marks the end of the work queued on a stream.
    public static int recordEvent(Pointer event, Pointer stream) {
        event.as(Event.TYPE).record(stream.as(Stream.TYPE));
        return Status.SUCCESS;
    }

    /// The milliseconds between two events; negative if one was never recorded.
    public static double elapsedMillis(Pointer start, Pointer stop) {
        Event from = start.as(Event.TYPE);
        Event to = stop.as(Event.TYPE);
        return from.isRecorded() && to.isRecorded() ? to.millisecondsSince(from) : -1;
    }

    /// Has a stream wait for an event.
    public static int waitForEvent(Pointer stream, Pointer event) {
        return CudaRuntime.streamWaitEvent(stream.as(Stream.TYPE), event.as(Event.TYPE), 0);
    }
}
