package port.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import port.diagnostic.Code;
import port.report.BranchCoverage;
import port.report.Report;
import port.report.Standing;
import port.report.Standings;

/// Holds a report against the baseline.
///
/// It objects when a standing got worse, a new kernel is below the floor, fewer ways of branches are gone than before, an acceptance has expired or has become needless, or an entry names
/// what is gone. A mismatch is always an objection: nothing hides it.
public final class Gate {
    private final Baseline baseline;
    private final Floor floor;
    private final LocalDate today;
    private final Map<String, Standings.Entry> found = new LinkedHashMap<>();
    private final List<Objection> objections = new ArrayList<>();

    private Gate(Baseline baseline, Floor floor, LocalDate today, Report report) {
        this.baseline = baseline;
        this.floor = floor;
        this.today = today;
        Standings.of(report).forEach(entry -> found.put(entry.name(), entry));
    }

    /// @param floor what a kernel must start with
    /// @param today the day that decides what has expired
    /// @param isWhole whether the report covers all that the baseline knows: then what it misses is gone
    public static List<Objection> check(
            Report report, Baseline baseline, Floor floor, LocalDate today, boolean isWhole) {
        var gate = new Gate(baseline, floor, today, report);
        gate.found.values().stream().filter(entry -> !entry.kernel().isEmpty()).forEach(gate::checkKernel);
        gate.found.values().stream()
                .filter(entry -> entry.kernel().isEmpty() && !gate.isSaidOfAKernel(entry))
                .forEach(gate::checkStanding);
        gate.checkAccepted(isWhole);
        if (isWhole) {
            gate.checkGone();
        }
        return gate.objections;
    }

    /// Kernels whose Java was written from CUDA that means something else by now.
    ///
    /// @param written the fingerprints in the port's manifest, by `program/kernel`
    public static List<Objection> stale(Report report, Map<String, String> written) {
        var objections = new ArrayList<Objection>();
        for (Standings.Entry entry : Standings.of(report)) {
            if (!entry.kernel().isEmpty() && !entry.fingerprint().equals(written.getOrDefault(entry.name(), ""))) {
                String what =
                        written.containsKey(entry.name()) ? "has changed since" : "is not in the port: it came after";
                objections.add(
                        new Objection(
                                Code.PORT_IS_STALE,
                                entry.name(),
                                entry.place(),
                                "the CUDA of '%s' %s its Java was written".formatted(entry.name(), what),
                                "write it again with 'port translate': edits are kept"));
            }
        }
        return objections;
    }

    /// The baseline that this report would leave behind: its standings, and the acceptances that are still needed.
    ///
    /// @param isWhole as in [#check]; where it is false, what the report does not name stays as it is
    public static Baseline next(Report report, Baseline baseline, boolean isWhole) {
        Map<String, Baseline.Known> known = new LinkedHashMap<>();
        if (!isWhole) {
            baseline.kernels().forEach(entry -> known.put(entry.name(), entry));
        }
        for (Standings.Entry entry : Standings.of(report)) {
            known.put(
                    entry.name(),
                    new Baseline.Known(
                            entry.name(), entry.standing(), entry.fingerprint(), coverage(entry, report, baseline)));
        }
        return new Baseline(List.copyOf(known.values()), baseline.accepted());
    }

    /// What was not verified again keeps what the baseline says of it.
    private static OptionalInt coverage(Standings.Entry entry, Report report, Baseline baseline) {
        if (entry.coverage().isPresent()) {
            return OptionalInt.of(entry.coverage().get().percent());
        }
        boolean isKept =
                report.programs().stream()
                        .filter(program -> program.name().equals(entry.program()))
                        .flatMap(program -> program.verification().stream())
                        .anyMatch(result -> result.from().equals(Optional.of(Kept.FROM)));
        return isKept
                ? baseline.known(entry.name()).map(Baseline.Known::coverage).orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }

    /// Without the acceptances that nothing needs any more and the entries of what is gone.
    public static Baseline prune(Report report, Baseline baseline) {
        Map<String, Standings.Entry> found =
                Standings.of(report).stream()
                        .collect(Collectors.toMap(Standings.Entry::name, entry -> entry, (a, _) -> a));
        return new Baseline(
                baseline.kernels().stream().filter(known -> found.containsKey(known.name())).toList(),
                baseline.accepted().stream()
                        .filter(entry -> found.containsKey(entry.name()))
                        .filter(entry -> !found.get(entry.name()).standing().isEquivalent())
                        .toList());
    }

    private void checkKernel(Standings.Entry entry) {
        checkStanding(entry);
        if (entry.coverage().isPresent() && !isCovered(entry)) {
            checkCoverage(entry, entry.coverage().get());
        }
    }

    private void checkCoverage(Standings.Entry entry, BranchCoverage now) {
        Optional<Baseline.Known> known = baseline.known(entry.name());
        OptionalInt before = known.map(Baseline.Known::coverage).orElse(floor.coverage());
        if (before.isPresent() && now.percent() < before.getAsInt()) {
            String was = known.isPresent() ? "went %d %%" : "is new and must go %d %%";
            object(
                    Code.COVERAGE_FELL,
                    entry,
                    ("'%s' " + was + " of the ways of its branches and goes %d %%")
                            .formatted(entry.name(), before.getAsInt(), now.percent()),
                    "'port verify -v' lists those that no launch goes; --update-baseline takes the lower figure over");
        }
    }

    private void checkStanding(Standings.Entry entry) {
        Optional<Baseline.Known> before = baseline.known(entry.name());
        if (entry.standing() == Standing.MISMATCH) {
            object(
                    Code.MISMATCH,
                    entry,
                    "'%s' is MISMATCH%s".formatted(entry.name(), why(entry)),
                    "mend the port; a mismatch cannot be accepted");
        } else if (isCovered(entry)) {
            return;
        } else if (before.isEmpty() && entry.standing().isWorseThan(floor.verdict())) {
            object(
                    Code.BELOW_FLOOR,
                    entry,
                    "'%s' is new and %s%s; the floor is %s"
                            .formatted(entry.name(), entry.standing(), why(entry), floor.verdict()),
                    "mend it, or accept it with --accept, --reason and --expires");
        } else if (before.isPresent() && entry.standing().isWorseThan(before.get().verdict())) {
            object(
                    Code.GOT_WORSE,
                    entry,
                    "'%s' was %s and is %s%s"
                            .formatted(entry.name(), before.get().verdict(), entry.standing(), why(entry)),
                    "mend it, or accept it with --accept, --reason and --expires");
        }
    }

    /// Whether a program stands where it does for a kernel of its own, about which the gate has spoken already, or people have.
    private boolean isSaidOfAKernel(Standings.Entry program) {
        return found.values().stream()
                .filter(entry -> entry.program().equals(program.program()) && !entry.kernel().isEmpty())
                .filter(entry -> entry.standing() == program.standing())
                .anyMatch(entry ->
                        objections.stream().anyMatch(objection -> objection.name().equals(entry.name()))
                                || entry.standing() != Standing.NOT_RUN && isCovered(entry));
    }

    /// Whether an acceptance speaks of it, be it one that has expired: that is an objection of its own.
    private boolean isCovered(Standings.Entry entry) {
        return baseline.accepted(entry.name())
                .filter(accepted -> !entry.standing().isWorseThan(accepted.verdict()))
                .isPresent();
    }

    private void checkAccepted(boolean isWhole) {
        for (Baseline.Accepted accepted : baseline.accepted()) {
            Standings.Entry entry = found.get(accepted.name());
            if (entry == null) {
                if (isWhole) {
                    objections.add(needless(accepted, "there is no such kernel"));
                }
            } else if (entry.standing().isEquivalent()) {
                objections.add(needless(accepted, "it is " + entry.standing()));
            } else if (accepted.expires().isBefore(today)) {
                object(
                        Code.ACCEPTANCE_EXPIRED,
                        entry,
                        "'%s' was accepted as %s until %s: %s"
                                .formatted(accepted.name(), accepted.verdict(), accepted.expires(), accepted.reason()),
                        "mend it, or accept it anew with --accept, --reason and --expires");
            }
        }
    }

    private void checkGone() {
        for (Baseline.Known known : baseline.kernels()) {
            if (!found.containsKey(known.name())) {
                objections.add(
                        new Objection(
                                Code.NEEDLESS_ENTRY,
                                known.name(),
                                "",
                                "'%s' stands in the baseline and is gone".formatted(known.name()),
                                "if that is meant, --prune takes it out"));
            }
        }
    }

    private static Objection needless(Baseline.Accepted accepted, String why) {
        return new Objection(
                Code.NEEDLESS_ENTRY,
                accepted.name(),
                "",
                "accepting '%s' has become needless: %s".formatted(accepted.name(), why),
                "--prune takes it out");
    }

    private void object(Code code, Standings.Entry entry, String message, String help) {
        objections.add(new Objection(code, entry.name(), entry.place(), message, help));
    }

    private static String why(Standings.Entry entry) {
        return entry.detail().isEmpty() ? "" : ": " + entry.detail();
    }
}
