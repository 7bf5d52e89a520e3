package port.verify;

import java.util.Objects;

/// The verdict on one kernel over all its launches.
///
/// @param kernel the name in the CUDA source
/// @param launches how many launches were compared
/// @param detail the place of a mismatch, or the reason of another verdict; empty for `EXACT`
public record KernelResult(String kernel, Verdict verdict, long launches, String detail) {
    public KernelResult {
        Objects.requireNonNull(kernel, "kernel");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(detail, "detail");
    }

    /// The same with a sentence more.
    public KernelResult with(String sentence) {
        return new KernelResult(kernel, verdict, launches, detail.isEmpty() ? sentence : detail + "; " + sentence);
    }
}
