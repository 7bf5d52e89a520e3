package port.reference.launch;

import java.util.Objects;
import port.source.Span;

/// A launch that has been carried out.
///
/// @param sequence counted from 0 within the process
/// @param kernel the name as the author wrote it
/// @param sharedBytes dynamic shared memory of a block
/// @param repeated whether it was not carried out, because the same launch is known to leave this memory as it is
/// @param kernelSpan the kernel's definition
public record KernelLaunch(
        long sequence, String kernel, Dim grid, Dim block, long sharedBytes, boolean repeated, Span kernelSpan) {
    public KernelLaunch {
        Objects.requireNonNull(kernel, "kernel");
        Objects.requireNonNull(grid, "grid");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(kernelSpan, "kernelSpan");
    }
}
