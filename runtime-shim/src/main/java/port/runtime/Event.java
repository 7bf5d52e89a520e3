package port.runtime;

import java.util.concurrent.CompletableFuture;

/// A mark in a stream that remembers when the stream got there.
///
/// CUDA: `cudaEvent_t`.
public final class Event extends Pointer {
    /// The null pointer.
    public static final Event NULL = new Event(0, 0);

    /// What generic code needs to know about this pointer type.
    public static final PointerType<Event> TYPE =
            PointerType.of(
                    "event",
                    Kind.LONG,
                    1,
                    (_, address) -> address == 0 ? NULL : HostProcess.current().events().find(address));

    private static final int DISABLE_TIMING = 2;

    private final long address;
    private final int flags;
    private boolean alive;
    private CompletableFuture<Long> mark = CompletableFuture.completedFuture(0L);
    private boolean recorded;

    Event(long address, int flags) {
        super(Memory.NOWHERE);
        this.address = address;
        this.flags = flags;
        this.alive = address != 0;
    }

    /// Ends the event; false for the null pointer, and the second time.
    boolean destroy() {
        boolean ends = alive;
        alive = false;
        return ends;
    }

    /// Whether there is an event that nobody has ended.
    boolean isAlive() {
        return alive;
    }

    /// Marks the end of the work queued so far on the default stream. CUDA: `cudaEventRecord`.
    public void record() {
        record(Stream.NULL);
    }

    /// Marks the end of the work queued so far on a stream. CUDA: `cudaEventRecord`.
    public void record(Stream stream) {
        mark = Device.current().work().mark(stream, HostProcess.current().time()::steadyNanos);
        recorded = true;
    }

    /// Waits until the mark is reached. CUDA: `cudaEventSynchronize`.
    public void synchronize() {
        mark.join();
        Device.current().work().settleDone();
    }

    /// Whether the mark is reached. CUDA: `cudaEventQuery`.
    public boolean isDone() {
        return mark.isDone();
    }

    CompletableFuture<Long> mark() {
        return mark;
    }

    /// Whether the mark was ever recorded.
    public boolean isRecorded() {
        return recorded;
    }

    /// Whether the mark was recorded by an event that keeps time.
    boolean isTimed() {
        return alive && recorded && (flags & DISABLE_TIMING) == 0;
    }

    /// The milliseconds from another event to this one, once both are reached. CUDA: `cudaEventElapsedTime`.
    public float millisecondsSince(Event start) {
        return (float) ((mark.join() - start.mark.join()) / 1e6);
    }

    @Override
    public long byteOffset() {
        return address;
    }

    @Override
    public PointerType<Event> type() {
        return TYPE;
    }

    @Override
    public Event onDevice() {
        return this;
    }
}
