package port.preprocess;

/// The two times that a CUDA compiler reads a file.
public enum Pass {
    /// The code that runs on the host.
    HOST,
    /// The code that runs on the device: the device's architecture is defined as a macro.
    DEVICE
}
