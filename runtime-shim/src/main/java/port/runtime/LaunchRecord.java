package port.runtime;

import java.util.Objects;

/// What was launched, told to a [LaunchListener] when the launch is over.
///
/// @param sequence number of the launch on its device, from 0
/// @param kernel the kernel's name in the source
/// @param grid extents in blocks
/// @param block extents in threads
/// @param sharedBytes size of the dynamic shared memory of a block
/// @param repeated whether it was not carried out, because the same launch is known to leave this memory as it is
public record LaunchRecord(long sequence, String kernel, Dim3 grid, Dim3 block, long sharedBytes, boolean repeated) {
    public LaunchRecord {
        Objects.requireNonNull(kernel, "kernel");
        grid = grid.copy();
        block = block.copy();
    }
}
