package port.runtime.emulator.schedule;

/// When the emulated device runs neighbouring threads of a block together, as the lanes of vectors.
public enum Together {
    /// One by one always.
    NEVER,
    /// Wherever the kernel's code allows it.
    ALWAYS,
    /// Where it turns out to be faster.
    WHERE_FASTER
}
