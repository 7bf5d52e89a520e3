package port.runtime.spi;

import java.util.Objects;
import port.runtime.Device;
import port.runtime.Dim3;
import port.runtime.KernelLaunch;
import port.runtime.Stream;

/// One launch, as an accelerator is asked to run it.
///
/// @param sequence number of the launch on this device, from 0
/// @param grid extents in blocks
/// @param block extents in threads
/// @param sharedBytes size of the dynamic shared memory of a block
/// @param stream the stream it was queued on
/// @param cooperative whether the grid may wait for itself
/// @param kernel the call of the kernel
/// @param device the device that launches
public record LaunchRequest(
        long sequence,
        Dim3 grid,
        Dim3 block,
        long sharedBytes,
        Stream stream,
        boolean cooperative,
        KernelLaunch kernel,
        Device device) {
    public LaunchRequest {
        grid = grid.copy();
        block = block.copy();
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(kernel, "kernel");
        Objects.requireNonNull(device, "device");
    }

    /// The same launch with another number.
    public LaunchRequest numbered(long number) {
        return new LaunchRequest(number, grid, block, sharedBytes, stream, cooperative, kernel, device);
    }
}
