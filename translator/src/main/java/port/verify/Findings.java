package port.verify;

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

    void add(Verdict found, String text) {
        if (found.and(verdict) != verdict || note.isEmpty()) {
            note = text;
        }
        verdict = verdict.and(found);
    }

    /// Something that explains a mismatch; the first one counts.
    void remark(String text) {
        remark = remark.isEmpty() ? "; " + text : remark;
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

    /// @param mismatch says where the two part
    Judgement judgement(Supplier<String> mismatch) {
        String detail =
                switch (verdict) {
                    case MISMATCH -> mismatch.get() + remark;
                    case WITHIN_BOUND, ORDER_ONLY -> measure();
                    case EXACT, ILL_CONDITIONED, NOT_RUN, SOURCE_FAULTY -> note;
                };
        return new Judgement(verdict, detail);
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
