package port.verify;

import java.util.Objects;
import java.util.Optional;

/// The verdict on one launch.
///
/// @param detail what was found; empty if there is nothing to say
/// @param ulps how far floating-point elements are apart, where they were looked at
/// @param parting where the two executions first hold different values, where that is known
public record Judgement(Verdict verdict, String detail, UlpHistogram ulps, Optional<Parting> parting) {
    static final Judgement EXACT = new Judgement(Verdict.EXACT, "");

    public Judgement {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(ulps, "ulps");
        Objects.requireNonNull(parting, "parting");
    }

    Judgement(Verdict verdict, String detail) {
        this(verdict, detail, UlpHistogram.NONE, Optional.empty());
    }

    static Judgement mismatch(Difference first) {
        return new Judgement(Verdict.MISMATCH, first.toString());
    }
}
