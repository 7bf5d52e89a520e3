package port.reference.launch;

import java.util.Optional;

/// Read access to one device allocation.
public interface DeviceBuffer {
    long address();

    /// In bytes.
    long size();

    /// The variable that lives there, for a global.
    Optional<String> name();

    /// Copies `length` bytes from `offset` on to `target[start]` and following.
    void read(long offset, byte[] target, int start, int length);
}
