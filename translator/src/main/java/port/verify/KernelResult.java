package port.verify;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.diagnostic.Diagnostic;
import port.reference.coverage.KernelCoverage;

/// The verdict on one kernel over all its launches.
///
/// @param kernel the name in the CUDA source
/// @param launches how many launches were compared
/// @param detail the place of a mismatch, or the reason of another verdict; empty for `EXACT`
/// @param coverage which ways of its branches the launches went; empty if it was not launched
/// @param ulps how far floating-point elements are apart, over the launches that were looked at
/// @param parting where the two executions first held different values, where that is known
public record KernelResult(
        String kernel,
        Verdict verdict,
        long launches,
        String detail,
        Optional<KernelCoverage> coverage,
        UlpHistogram ulps,
        Optional<Parting> parting) {
    public KernelResult {
        Objects.requireNonNull(kernel, "kernel");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(ulps, "ulps");
        Objects.requireNonNull(parting, "parting");
    }

    /// One of which nothing more is known.
    public KernelResult(String kernel, Verdict verdict, long launches, String detail) {
        this(kernel, verdict, launches, detail, Optional.empty(), UlpHistogram.NONE, Optional.empty());
    }

    /// The same with a sentence more.
    public KernelResult with(String sentence) {
        return with(verdict, detail.isEmpty() ? sentence : detail + "; " + sentence);
    }

    /// The same with another verdict and its reason.
    KernelResult with(Verdict other, String why) {
        return new KernelResult(kernel, other, launches, why, coverage, ulps, parting);
    }

    /// The same of a kernel that is faulty itself; of one that time or memory ran out for, nothing is known.
    KernelResult faulty(Diagnostic fault) {
        return new KernelResult(
                kernel,
                fault.code().isLimit() ? Verdict.NOT_RUN : Verdict.SOURCE_FAULTY,
                launches,
                fault.message(),
                coverage,
                UlpHistogram.NONE,
                Optional.empty());
    }

    /// This one if it is faulty, with what is said of its port where nobody looks for faults; else that.
    KernelResult beside(KernelResult faultless) {
        if (verdict != Verdict.SOURCE_FAULTY) {
            return faultless;
        } else if (faultless.verdict == Verdict.EXACT) {
            return withEqualMemory();
        }
        String other = "beside this fault the port's verdict is " + faultless.verdict;
        return launches == 0 ? this : with(faultless.detail.isEmpty() ? other : other + ": " + faultless.detail);
    }

    /// The same if it is not faulty, or was not compared; else with a word on its memory, which is equal for all that.
    KernelResult withEqualMemory() {
        return verdict == Verdict.SOURCE_FAULTY && launches > 0
                ? with("beside this fault the port leaves the same memory after each launch that was compared")
                : this;
    }

    /// The same with the coverage of its run, if that has one of this name.
    KernelResult with(List<KernelCoverage> all) {
        Optional<KernelCoverage> own = all.stream().filter(each -> each.kernel().equals(kernel)).findFirst();
        return new KernelResult(kernel, verdict, launches, detail, own, ulps, parting);
    }
}
