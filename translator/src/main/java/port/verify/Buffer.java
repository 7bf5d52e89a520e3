package port.verify;

import java.util.Optional;

/// Access to one piece of device memory of one engine, while that engine waits.
public interface Buffer {
    long address();

    /// In bytes.
    long size();

    /// The variable that lives there, for a global.
    Optional<String> name();

    /// What the kernel that was launched last calls it, as far as the engine knows.
    Optional<String> parameter();

    /// What the elements are, as far as the engine knows.
    ElementKind kind();

    /// Whether it is known to be as it was when the program started.
    boolean isUntouched();

    /// Where in the same engine's host memory an address points, if it points there.
    Optional<HostPlace> hostPlace(long address);

    /// Copies `length` bytes from `offset` on to the start of `target`.
    void read(long offset, byte[] target, int length);

    /// Replaces `length` bytes from `offset` on by those at the start of `source`.
    void write(long offset, byte[] source, int length);
}
