package port.verify;

/// How messages name the original's buffers: the variable that lives there, the kernel's parameter that points there, or `allocation 3`.
final class BufferNames {
    private int allocation;

    /// The name of the next buffer. Allocations count from 0, whether they have another name or not.
    String next(Buffer buffer) {
        if (buffer.name().isPresent()) {
            return buffer.name().get();
        }
        int number = allocation++;
        return buffer.parameter().orElse("allocation " + number);
    }
}
