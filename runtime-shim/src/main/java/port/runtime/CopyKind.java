package port.runtime;

/// The direction of a copy.
///
/// CUDA: `cudaMemcpyKind`; [#code()] is its number.
public enum CopyKind {
    HOST_TO_HOST,
    HOST_TO_DEVICE,
    DEVICE_TO_HOST,
    DEVICE_TO_DEVICE,
    DEFAULT,
    /// What no number of CUDA stands for; nothing is copied that way.
    INVALID;

    /// The number CUDA gives it.
    public int code() {
        return ordinal();
    }

    /// The direction with a number of CUDA; `INVALID` for any other.
    static CopyKind of(int code) {
        return code >= 0 && code < values().length ? values()[code] : INVALID;
    }

    boolean readsDevice() {
        return this == DEVICE_TO_HOST || this == DEVICE_TO_DEVICE;
    }

    boolean writesDevice() {
        return this == HOST_TO_DEVICE || this == DEVICE_TO_DEVICE;
    }
}
