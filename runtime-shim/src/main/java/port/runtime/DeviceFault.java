package port.runtime;

import java.util.Objects;
import java.util.Optional;

/// A fault inside a kernel, with the thread that met it once the scheduler has filled it in.
public final class DeviceFault extends Fault {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Place> place;

    /// A fault whose kernel and thread are not known yet.
    public DeviceFault(FaultCode code, String message) {
        super(code, message);
        this.place = Optional.empty();
    }

    private DeviceFault(DeviceFault fault, Place place) {
        super(fault.code(), fault.getMessage());
        this.place = Optional.of(place);
        setStackTrace(fault.getStackTrace());
    }

    /// The same fault, with the thread that met it; the stack trace is kept.
    public DeviceFault at(Place thread) {
        return new DeviceFault(this, thread);
    }

    /// The thread that met the fault.
    public Optional<Place> place() {
        return place;
    }

    /// One thread of one launch.
    ///
    /// @param kernel the kernel's name in the source
    /// @param block `blockIdx`
    /// @param thread `threadIdx`
    public record Place(String kernel, Dim3 block, Dim3 thread) {
        public Place {
            Objects.requireNonNull(kernel, "kernel");
            block = block.copy();
            thread = thread.copy();
        }
    }
}
