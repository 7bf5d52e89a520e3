package port.runtime;

/// A queue of device work, which runs beside that of other streams.
///
/// The null pointer is the default stream: work on it begins when all other work is done, and is complete when the call returns.
///
/// CUDA: `cudaStream_t`.
public final class Stream extends Pointer {
    /// The default stream.
    public static final Stream NULL = new Stream(0, 0, 0);

    /// What generic code needs to know about this pointer type.
    public static final PointerType<Stream> TYPE = PointerType.of("stream", Kind.LONG, 1, (_, address) -> at(address));

    private final long address;
    private final int flags;
    private final int priority;
    private volatile boolean alive;

    Stream(long address, int flags, int priority) {
        super(Memory.NOWHERE);
        this.address = address;
        this.flags = flags;
        this.priority = priority;
        this.alive = true;
    }

    /// Ends the stream; what is queued is still done. False for the default stream, and the second time.
    boolean destroy() {
        boolean ends = alive && address != 0;
        alive = alive && address == 0;
        return ends;
    }

    /// Whether nobody has ended the stream.
    boolean isAlive() {
        return alive;
    }

    private static Stream at(long address) {
        // 1 and 2 are the legacy and the per-thread default stream
        return address >= 0 && address <= 2 ? NULL : HostProcess.current().streams().find(address);
    }

    /// `cudaStreamNonBlocking` or 0.
    public int flags() {
        return flags;
    }

    /// The priority asked for.
    public int priority() {
        return priority;
    }

    /// Waits for the work queued so far.
    ///
    /// CUDA: `cudaStreamSynchronize`.
    public void synchronize() {
        Device.current().work().finish(this);
    }

    /// Whether the work queued so far is done.
    ///
    /// CUDA: `cudaStreamQuery`.
    public boolean isDone() {
        return Device.current().work().isDone(this);
    }

    /// Has the work queued from now on wait for an event.
    ///
    /// CUDA: `cudaStreamWaitEvent`.
    public void await(Event event) {
        Device.current().work().await(this, event.mark());
    }

    @Override
    public long byteOffset() {
        return address;
    }

    @Override
    public PointerType<Stream> type() {
        return TYPE;
    }

    @Override
    public Stream onDevice() {
        return this;
    }
}
