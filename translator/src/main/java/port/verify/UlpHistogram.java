package port.verify;

import java.util.ArrayList;
import java.util.List;

/// By how much the floating-point elements that differ do so, in units in the last place of the original's value.
///
/// @param worst the greatest distance; infinite where one side is no number and the other is one
/// @param counts how many elements are off by at most 1, by more than 1 and at most 2, by more than 2 and at most 4, and so on; the last of
///     [#BINS], where there is one, counts all that are farther off
public record UlpHistogram(double worst, List<Long> counts) {
    public static final int BINS = 26;

    static final UlpHistogram NONE = new UlpHistogram(0, List.of());

    public UlpHistogram {
        counts = List.copyOf(counts);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    UlpHistogram with(double ulps) {
        int bin = 0;
        while (bin < BINS - 1 && !(ulps <= 1L << bin)) {
            bin++;
        }
        var one = new ArrayList<Long>();
        for (int i = 0; i < bin; i++) {
            one.add(0L);
        }
        one.add(1L);
        return with(new UlpHistogram(Double.isNaN(ulps) ? Double.POSITIVE_INFINITY : ulps, one));
    }

    UlpHistogram with(UlpHistogram other) {
        var sum = new ArrayList<Long>();
        for (int i = 0; i < Math.max(counts.size(), other.counts.size()); i++) {
            sum.add((i < counts.size() ? counts.get(i) : 0) + (i < other.counts.size() ? other.counts.get(i) : 0));
        }
        return new UlpHistogram(Math.max(worst, other.worst), sum);
    }
}
