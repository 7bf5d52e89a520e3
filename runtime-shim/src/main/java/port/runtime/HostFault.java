package port.runtime;

/// A fault in host code.
public final class HostFault extends Fault {
    private static final long serialVersionUID = 1L;

    /// A fault with a message that says what, where and what to do.
    public HostFault(FaultCode code, String message) {
        super(code, message);
    }
}
