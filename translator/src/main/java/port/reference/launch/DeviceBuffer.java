package port.reference.launch;

import java.util.Optional;

/// Access to one device allocation.
public interface DeviceBuffer {
    long address();

    /// In bytes.
    long size();

    /// The variable that lives there, for a global; which piece it is, for pinned memory of the host.
    Optional<String> name();

    /// What the kernel that was launched last calls it, where one of its pointers points to the start of it and no other into it.
    Optional<String> parameter();

    /// Whether it is a variable that still has the value with which the program started.
    boolean isUntouched();

    /// Host memory that an address may point into.
    ///
    /// @param isWhole whether it is an allocation or a variable by itself, not all variables of a stack together
    record HostMemory(long address, boolean isWhole) {}

    /// The memory of the same program's host, or of the device's heap, that an address points into, or the function that it stands for.
    Optional<HostMemory> hostMemory(long address);

    /// Copies `length` bytes from `offset` on to `target[start]` and following.
    void read(long offset, byte[] target, int start, int length);

    /// Copies `length` bytes, from `source[start]` on, to `offset` and following.
    void write(long offset, byte[] source, int start, int length);

    /// Sets those of `length` bytes from `offset` on to zero that have no value yet, as far as that is tracked.
    void blank(long offset, byte[] target, int length);
}
