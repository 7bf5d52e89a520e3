package port.runtime.emulator.code;

/// A kernel that cannot be run on the emulated device, and why.
public final class UnsupportedKernelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// The message names the kernel, the place and what to do.
    public UnsupportedKernelException(String message) {
        super(message);
    }

    /// The same, with what was the reason.
    public UnsupportedKernelException(String message, Throwable cause) {
        super(message, cause);
    }
}
