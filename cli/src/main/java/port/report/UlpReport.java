package port.report;

import java.util.List;
import java.util.Objects;

/// How far the floating-point elements that differ are apart, in units in the last place.
///
/// @param worst in decimal, `infinite` where one side is no number
/// @param bins from near to far, without the empty ones behind the last
public record UlpReport(String worst, List<Bin> bins) {
    public UlpReport {
        Objects.requireNonNull(worst, "worst");
        bins = List.copyOf(bins);
    }

    /// @param upTo the bin counts elements that are off by at most so much, and by more than the bin before says; `more` for the last
    public record Bin(String upTo, long count) {
        public Bin {
            Objects.requireNonNull(upTo, "upTo");
        }
    }
}
