package port.verify;

import java.util.Objects;

/// The verdict on one launch.
///
/// @param detail what was found; empty if there is nothing to say
public record Judgement(Verdict verdict, String detail) {
    static final Judgement EXACT = new Judgement(Verdict.EXACT, "");

    public Judgement {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(detail, "detail");
    }

    static Judgement mismatch(Difference first) {
        return new Judgement(Verdict.MISMATCH, first.toString());
    }
}
