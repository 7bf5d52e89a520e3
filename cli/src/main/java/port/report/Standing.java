package port.report;

import java.util.Arrays;
import java.util.Optional;

/// What a report says of a kernel or a program, from best to worst: a verdict, or that there is none.
public enum Standing {
    EXACT,
    WITHIN_BOUND,
    ORDER_ONLY,
    PERMUTED,
    ILL_CONDITIONED,
    NOT_RUN,
    NOT_SUPPORTED,
    SOURCE_FAULTY,
    MISMATCH;

    /// Absent where no such word is known.
    public static Optional<Standing> of(String word) {
        return Arrays.stream(values()).filter(standing -> standing.name().equals(word)).findFirst();
    }

    public boolean isEquivalent() {
        return compareTo(ILL_CONDITIONED) < 0;
    }

    public boolean isWorseThan(Standing other) {
        return compareTo(other) > 0;
    }
}
