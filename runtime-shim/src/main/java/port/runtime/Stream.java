package port.runtime;

import java.util.Objects;

/// A queue of device work. Work on the emulated device is complete when the call that queued it returns.
///
/// CUDA: `cudaStream_t`.
public final class Stream {
    private final Device device;
    private final long id;
    private final int priority;
    private final int flags;

    Stream(Device device, long id, int flags, int priority) {
        this.device = Objects.requireNonNull(device, "device");
        this.id = id;
        this.flags = flags;
        this.priority = priority;
    }

    /// The device whose work this is.
    public Device device() {
        return device;
    }

    /// The handle that stands for this stream in memory; 0 is the default stream.
    public long id() {
        return id;
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
        device.synchronize();
    }

    @Override
    public String toString() {
        return "stream " + id;
    }
}
