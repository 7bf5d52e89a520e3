package port.reference.launch;

import java.util.Objects;
import port.source.Span;

/// A launch that has been carried out.
///
/// @param sequence counted from 0 within the process
/// @param kernel the name as the author wrote it
/// @param sharedBytes dynamic shared memory of a block
/// @param kernelSpan the kernel's definition
public record KernelLaunch(long sequence, String kernel, Dim grid, Dim block, long sharedBytes, Span kernelSpan) {
    public KernelLaunch {
        Objects.requireNonNull(kernel, "kernel");
        Objects.requireNonNull(grid, "grid");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(kernelSpan, "kernelSpan");
    }
}
