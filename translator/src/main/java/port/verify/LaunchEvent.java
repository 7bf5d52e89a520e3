package port.verify;

import java.util.Objects;

/// One launch, as both engines must make it.
///
/// @param sequence counted from 0
/// @param kernel the name in the CUDA source
/// @param grid extents in blocks, as `x, y, z`
/// @param block extents in threads, likewise
/// @param sharedBytes dynamic shared memory of a block
public record LaunchEvent(long sequence, String kernel, String grid, String block, long sharedBytes)
        implements Meeting {
    public LaunchEvent {
        Objects.requireNonNull(kernel, "kernel");
        Objects.requireNonNull(grid, "grid");
        Objects.requireNonNull(block, "block");
    }

    /// `kernel<<<(grid), (block)>>>`
    @Override
    public String toString() {
        String shared = sharedBytes == 0 ? "" : ", " + sharedBytes;
        return "%s<<<(%s), (%s)%s>>>".formatted(kernel, grid, block, shared);
    }
}
