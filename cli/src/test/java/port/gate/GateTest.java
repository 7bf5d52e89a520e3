package port.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import port.diagnostic.Code;
import port.report.BranchCoverage;
import port.report.KernelReport;
import port.report.KernelVerdict;
import port.report.ProgramReport;
import port.report.Report;
import port.report.Standing;
import port.report.VerificationReport;

final class GateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void aNewEquivalentKernelPasses() {
        assertEquals(List.of(), check("EXACT", Baseline.empty()));
    }

    @Test
    void aNewKernelBelowTheFloorDoesNot() {
        assertEquals(List.of(Code.BELOW_FLOOR), check("NOT_RUN", Baseline.empty()));
    }

    @Test
    void whatGotWorseDoesNotPass() {
        Baseline exact = Gate.next(report("EXACT"), Baseline.empty(), true);

        assertEquals(List.of(Code.GOT_WORSE), check("WITHIN_BOUND", exact));
    }

    @Test
    void whatGotBetterPasses() {
        Baseline bound = Gate.next(report("WITHIN_BOUND"), Baseline.empty(), true);

        assertEquals(List.of(), check("EXACT", bound));
    }

    @Test
    void aMismatchNeverPassesEvenWhereTheBaselineHasIt() {
        Baseline mismatch = Gate.next(report("MISMATCH"), Baseline.empty(), true);

        assertEquals(List.of(Code.MISMATCH), check("MISMATCH", mismatch));
    }

    @Test
    void aMismatchCannotBeAccepted() {
        assertThrows(IllegalArgumentException.class, () -> accepted("p/k", Standing.MISMATCH, TODAY));
    }

    @Test
    void aProgramIsSpokenOfWhereNoKernelExplainsIt() {
        Baseline baseline = Gate.next(report("EXACT"), Baseline.empty(), true);

        List<Objection> objections =
                Gate.check(report("MISMATCH", "EXACT"), baseline, Floor.of(Standing.ORDER_ONLY), TODAY, true);

        assertEquals(List.of("p"), objections.stream().map(Objection::name).toList());
    }

    @Test
    void anAcceptedKernelExplainsItsProgram() {
        Baseline baseline = Baseline.empty().accept(accepted("p/k", Standing.NOT_SUPPORTED, TODAY));

        assertEquals(List.of(), check("NOT_SUPPORTED", baseline));
    }

    @Test
    void anAcceptedKernelThatDoesNotRunDoesNotExplainWhyTheProgramDoesNot() {
        Baseline baseline = Baseline.empty().accept(accepted("p/k", Standing.NOT_RUN, TODAY));

        assertEquals(List.of(Code.BELOW_FLOOR), check("NOT_RUN", baseline));
    }

    @Test
    void whatIsAcceptedPassesUntilItsLastDay() {
        Baseline baseline =
                Baseline.empty()
                        .accept(accepted("p", Standing.NOT_RUN, TODAY))
                        .accept(accepted("p/k", Standing.NOT_RUN, TODAY));

        assertEquals(List.of(), check("NOT_RUN", baseline));
        assertEquals(List.of(Code.BELOW_FLOOR), check("SOURCE_FAULTY", baseline));
    }

    @Test
    void anExpiredAcceptanceIsAnObjection() {
        Baseline known = Gate.next(report("NOT_RUN"), Baseline.empty(), true);
        Baseline baseline = known.accept(accepted("p/k", Standing.NOT_RUN, TODAY.minusDays(1)));

        assertEquals(List.of(Code.ACCEPTANCE_EXPIRED), check("NOT_RUN", baseline));
    }

    @Test
    void needlessEntriesAreObjectionsUntilPruned() {
        Baseline baseline =
                new Baseline(List.of(new Baseline.Known("gone/k", Standing.EXACT, "")), List.of())
                        .accept(accepted("p/k", Standing.NOT_RUN, TODAY));

        assertEquals(List.of(Code.NEEDLESS_ENTRY, Code.NEEDLESS_ENTRY), check("EXACT", baseline));
        assertEquals(List.of(), check("EXACT", Gate.prune(report("EXACT"), baseline)));
    }

    @Test
    void aPartOfTheProgramsSaysNothingOfTheOthers() {
        var baseline = new Baseline(List.of(new Baseline.Known("other/k", Standing.EXACT, "")), List.of());

        assertEquals(List.of(), Gate.check(report("EXACT"), baseline, Floor.of(Standing.ORDER_ONLY), TODAY, false));
        assertEquals(
                List.of("other/k", "p", "p/k"),
                Gate.next(report("EXACT"), baseline, false).kernels().stream().map(Baseline.Known::name).toList());
    }

    @Test
    void coverageThatFellDoesNotPass() {
        Baseline before = Gate.next(report(9), Baseline.empty(), true);

        assertEquals(List.of(), check(report(9), before, Floor.of(Standing.ORDER_ONLY)));
        assertEquals(List.of(), check(report(10), before, Floor.of(Standing.ORDER_ONLY)));
        assertEquals(List.of(Code.COVERAGE_FELL), check(report(8), before, Floor.of(Standing.ORDER_ONLY)));
        assertEquals(List.of(), check(report(8), Gate.next(report(8), before, true), Floor.of(Standing.ORDER_ONLY)));
    }

    @Test
    void aNewKernelMustComeUpToTheCoverageThatIsAskedFor() {
        var floor = new Floor(Standing.ORDER_ONLY, OptionalInt.of(90));

        assertEquals(List.of(), check(report(9), Baseline.empty(), floor));
        assertEquals(List.of(Code.COVERAGE_FELL), check(report(8), Baseline.empty(), floor));
    }

    @Test
    void whatIsNotVerifiedAgainKeepsItsCoverage() {
        Baseline before = Gate.next(report(9), Baseline.empty(), true);
        ProgramReport kept = Kept.program("p", List.of("p.cu"), before, "nothing has changed").orElseThrow();

        Baseline after = Gate.next(new Report(Report.SCHEMA, "check", List.of(kept), List.of(), 0), before, true);

        assertEquals(before, after);
        assertEquals(OptionalInt.of(90), after.known("p/k").orElseThrow().coverage());
    }

    private static List<Code> check(Report report, Baseline baseline, Floor floor) {
        return Gate.check(report, baseline, floor, TODAY, true).stream().map(Objection::code).toList();
    }

    private static List<Code> check(String verdict, Baseline baseline) {
        return Gate.check(report(verdict), baseline, Floor.of(Standing.ORDER_ONLY), TODAY, true).stream()
                .map(Objection::code)
                .toList();
    }

    private static Baseline.Accepted accepted(String name, Standing verdict, LocalDate expires) {
        return new Baseline.Accepted(name, verdict, "waits for its author", expires);
    }

    /// A program and its kernel, both with the verdict.
    private static Report report(String verdict) {
        return report(verdict, verdict);
    }

    private static Report report(String ofProgram, String ofKernel) {
        return report(ofProgram, new KernelVerdict("k", "p.cu:1", ofKernel, 1, ""));
    }

    /// An exact kernel that goes so many of the ten ways of its branches.
    private static Report report(int taken) {
        var coverage = new BranchCoverage(taken, 10, 90, List.of());
        return report("EXACT", new KernelVerdict("k", "p.cu:1", "EXACT", 1, "").with(coverage));
    }

    private static Report report(String ofProgram, KernelVerdict judged) {
        var kernel = new KernelReport("k", "p.cu:1", true, List.of(), 3, "f00d");
        var result = new VerificationReport(ofProgram, "", 1, 4, true, 0, 0, List.of(judged));
        var program =
                new ProgramReport(
                        "p",
                        List.of("p.cu"),
                        3,
                        List.of(kernel),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(result),
                        List.of());
        return new Report(Report.SCHEMA, "check", List.of(program), List.of(), 0);
    }
}
