package port.gate;

import java.util.Objects;
import java.util.OptionalInt;
import port.report.Standing;

/// What a new kernel must come up to.
///
/// @param verdict the worst that it may have
/// @param coverage how many percent of the ways of its branches it must go at least; empty where any will do
public record Floor(Standing verdict, OptionalInt coverage) {
    public Floor {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(coverage, "coverage");
    }

    /// Any coverage will do.
    public static Floor of(Standing verdict) {
        return new Floor(verdict, OptionalInt.empty());
    }
}
