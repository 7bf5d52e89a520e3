package port.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import port.reference.coverage.KernelCoverage;
import port.report.BranchCoverage;
import port.report.KernelVerdict;
import port.report.PartingReport;
import port.report.UlpReport;
import port.source.Span;
import port.verify.KernelResult;
import port.verify.Parting;
import port.verify.UlpHistogram;

/// What the verifier found about a kernel, as it stands in the report.
final class KernelVerdicts {
    private KernelVerdicts() {}

    /// @param place of the kernel
    /// @param wanted how many percent of the ways of its branches are enough
    static KernelVerdict of(KernelResult kernel, String place, int wanted) {
        var verdict =
                new KernelVerdict(
                        kernel.kernel(),
                        place,
                        kernel.verdict().name(),
                        Math.toIntExact(kernel.launches()),
                        kernel.detail());
        if (kernel.coverage().isPresent()) {
            verdict = verdict.with(coverage(kernel.coverage().get(), wanted));
        }
        if (!kernel.ulps().isEmpty()) {
            verdict = verdict.with(ulps(kernel.ulps()));
        }
        return kernel.parting().isPresent() ? verdict.with(parting(kernel.parting().get())) : verdict;
    }

    private static BranchCoverage coverage(KernelCoverage coverage, int wanted) {
        List<BranchCoverage.Branch> branches = coverage.branches().stream().map(KernelVerdicts::branch).toList();
        return new BranchCoverage(coverage.taken(), coverage.ways(), wanted, branches);
    }

    private static BranchCoverage.Branch branch(KernelCoverage.Covered covered) {
        List<String> taken = new ArrayList<>();
        List<String> never = new ArrayList<>();
        List<String> ways = covered.branch().ways();
        for (int i = 0; i < ways.size(); i++) {
            (covered.taken().get(i) ? taken : never).add(ways.get(i));
        }
        String kind = covered.branch().kind().name().toLowerCase(Locale.ROOT);
        return new BranchCoverage.Branch(place(covered.branch().span()), kind, taken, never);
    }

    private static UlpReport ulps(UlpHistogram histogram) {
        List<UlpReport.Bin> bins = new ArrayList<>();
        for (int i = 0; i < histogram.counts().size(); i++) {
            String upTo = i == UlpHistogram.BINS - 1 ? "more" : Long.toString(1L << i);
            bins.add(new UlpReport.Bin(upTo, histogram.counts().get(i)));
        }
        return new UlpReport(shown(histogram.worst()), bins);
    }

    private static String shown(double ulps) {
        if (Double.isInfinite(ulps)) {
            return "infinite";
        }
        return ulps == Math.rint(ulps) && ulps < 1e9
                ? Long.toString((long) ulps)
                : String.format(Locale.ROOT, "%.3g", ulps);
    }

    private static PartingReport parting(Parting parting) {
        return new PartingReport(
                place(parting.span()),
                parting.threadName(),
                parting.what(),
                parting.shownExpected(),
                parting.shownActual());
    }

    private static String place(Span span) {
        return span.file().name() + ":" + span.line();
    }
}
