package port.verify;

import java.util.Optional;
import java.util.function.Supplier;

/// What was found about the elements of one launch.
final class Findings {
    private Verdict verdict = Verdict.EXACT;
    private String note = "";
    private long bounded;
    private double worstUlps;
    private double worstShare;
    private String worstPlace = "";
    private String remark = "";
    private UlpHistogram ulps = UlpHistogram.NONE;

    void add(Verdict found, String text) {
        if (found.and(verdict) != verdict || note.isEmpty()) {
            note = text;
        }
        verdict = verdict.and(found);
    }

    /// All that is left where the original takes the turns of the port; `elements` differ where it takes its own.
    void permuted(long elements) {
        String subject = elements == 1 ? "1 element differs" : elements + " elements differ";
        String rest = verdict == Verdict.EXACT ? "the same bytes" : "the same, but " + measure();
        note = "%s by the order of atomic operations: in the port's the original leaves %s".formatted(subject, rest);
        verdict = verdict.and(Verdict.PERMUTED);
    }

    Verdict verdict() {
        return verdict;
    }

    /// Something that explains a mismatch; the first one counts.
    void remark(String text) {
        remark = remark.isEmpty() ? "; " + text : remark;
    }

    /// A floating-point element that differs, whatever that is worth.
    void measured(double distance) {
        ulps = ulps.with(distance);
    }

    /// @param share how much of its bound the difference takes
    void bounded(Verdict found, String place, double ulps, double share) {
        bounded++;
        verdict = verdict.and(found);
        if (ulps > worstUlps || worstPlace.isEmpty()) {
            worstUlps = ulps;
            worstPlace = place;
        }
        worstShare = Math.max(worstShare, share);
    }

    /// @param first the first element that differs
    /// @param parting where the two part; asked for only where they do
    Judgement judgement(Difference first, Supplier<Optional<Parting>> parting) {
        Optional<Parting> found = verdict == Verdict.MISMATCH ? parting.get() : Optional.empty();
        String detail =
                switch (verdict) {
                    case MISMATCH ->
                            (note.isEmpty() ? first.toString() : note)
                                    + found.map(place -> "; " + place).orElse("")
                                    + remark;
                    case WITHIN_BOUND, ORDER_ONLY -> measure();
                    case EXACT, PERMUTED, ILL_CONDITIONED, NOT_RUN, SOURCE_FAULTY -> note;
                };
        return new Judgement(verdict, detail, ulps, found);
    }

    private String measure() {
        String what =
                verdict == Verdict.ORDER_ONLY ? "by the order of atomic additions alone" : "within derived bounds";
        String subject = bounded == 1 ? "1 element differs" : bounded + " elements differ";
        return "%s %s: by at most %s ulp, in %s, and at most %d %% of the bound"
                .formatted(subject, what, shortly(worstUlps), worstPlace, (long) Math.ceil(100 * worstShare));
    }

    private static String shortly(double number) {
        return number == Math.rint(number) && number < 1e9 ? Long.toString((long) number) : "%.3g".formatted(number);
    }
}
