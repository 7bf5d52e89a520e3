package port.runtime;

import java.util.Objects;

/// A fault of the running program: an access out of bounds, a barrier that is never reached, an abort.
public abstract sealed class Fault extends RuntimeException permits DeviceFault, HostFault {
    private static final long serialVersionUID = 1L;

    private final FaultCode code;

    Fault(FaultCode code, String message) {
        super(Objects.requireNonNull(message, "message"));
        this.code = Objects.requireNonNull(code, "code");
    }

    /// What kind of fault this is.
    public FaultCode code() {
        return code;
    }
}
