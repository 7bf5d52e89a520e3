package port.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.ir.Function;
import port.ir.Program;
import port.reference.coverage.Exploration;
import port.reference.coverage.KernelCoverage;
import port.verify.invent.Case;
import port.verify.invent.CaseInventor;
import port.verify.invent.CaseProgram;

/// Looks for cases that a kernel without a program runs without a fault and that reach its branches.
///
/// A fault on invented input says that the input does not fit, never that the kernel is wrong.
public final class InventedLaunches {
    /// Below this share of branches the verdict says so.
    public static final int ENOUGH = 90;

    private static final int TRIES = 90;

    /// After so many cases of which none fits there is little hope.
    private static final int PATIENCE = 60;

    private static final int AT_LEAST = 6;

    /// After so many cases without news the search ends, once all ways have been gone; after many more, in any case.
    private static final int PLENTY = 3;

    private static final int STALE = 45;
    private static final int MOST_ELEMENTS = 1 << 16;
    private static final int GROWTH = 16;

    /// What no stray access of a case that fits comes across, in bytes.
    private static final long WIDE_GUARD = 1 << 24;

    /// How many turns the loops of one case may take: counted, so that no machine chooses other cases than another.
    private static final long TURNS = 1 << 22;

    /// What was found for one kernel.
    ///
    /// @param cases those that fit, in the order in which they were tried
    /// @param percent how many of its branches' ways they go
    /// @param unfit how many cases did not fit
    /// @param why the first fault of one that did not; empty if all did
    /// @param disorder the first race or barrier not reached among these faults: few inputs alone bring that about
    public record Found(
            String kernel, List<Case> cases, int percent, int unfit, String why, Optional<String> disorder) {
        public Found {
            cases = List.copyOf(cases);
            Objects.requireNonNull(disorder, "disorder");
        }
    }

    private final Program program;
    private final VerifySettings settings;

    /// @param program the case program, lowered
    public InventedLaunches(Program program, VerifySettings settings) {
        this.program = program;
        this.settings = settings;
    }

    /// Searches for each kernel.
    public List<Found> search() {
        List<Found> found = new ArrayList<>();
        List<Function> kernels = CaseProgram.kernels(program);
        for (int i = 0; i < kernels.size(); i++) {
            found.add(search(kernels.get(i), i));
        }
        return found;
    }

    private Found search(Function kernel, int index) {
        var inventor = new CaseInventor(program, kernel, index, settings.assessment().seed());
        var search = new Search(kernel);
        for (int round = 0; round < TRIES && search.isWorthTrying(round); round++) {
            search.judge(round, inventor.next(round));
        }
        return search.found();
    }

    /// What is known so far about one kernel.
    private final class Search {
        private final Function kernel;
        private final Map<String, Case> fitting = new LinkedHashMap<>();
        private Optional<KernelCoverage> coverage = Optional.empty();
        private int unfit;
        private String why = "";
        private Optional<String> disorder = Optional.empty();
        private int news;
        private long turns;

        Search(Function kernel) {
            this.kernel = kernel;
        }

        boolean isWorthTrying(int round) {
            if (fitting.isEmpty()) {
                return unfit < PATIENCE;
            }
            return needsMore() || round - news < (percent() == 100 ? PLENTY : STALE);
        }

        /// Whether there are too few cases: more of them find more, as long as they cost little.
        private boolean needsMore() {
            return fitting.size() < (turns < TURNS / 2 ? AT_LEAST * 2 : AT_LEAST);
        }

        void judge(int round, Case first) {
            Case tried = first;
            var exploration = Exploration.of(TURNS);
            Execution run = run(tried, exploration);
            while (asksForMore(run) && tried.elements() < MOST_ELEMENTS) {
                tried = tried.withElements(tried.elements() * GROWTH);
                exploration = Exploration.of(TURNS);
                run = run(tried, exploration);
            }
            if (run.firstFault().isPresent()) {
                leaveOut(run.firstFault().get());
                return;
            }
            int before = reached();
            add(run);
            boolean isNews = reached() > before;
            news = isNews ? round : news;
            if (isNews || needsMore()) {
                fitting.put(tried.toString(), tried);
                turns += exploration.turns();
            }
        }

        private void leaveOut(Diagnostic fault) {
            unfit++;
            why = why.isEmpty() ? fault.message() : why;
            disorder = disorder.or(() -> isDisorder(fault.code()) ? Optional.of(fault.message()) : Optional.empty());
        }

        private void add(Execution run) {
            run.coverage().stream()
                    .filter(each -> each.kernel().equals(kernel.sourceName()))
                    .findFirst()
                    .ifPresent(now -> coverage = Optional.of(coverage.map(now::or).orElse(now)));
        }

        /// How many ways have been gone, and at how many branches the lanes of a warp have parted.
        private int reached() {
            return coverage.map(each -> each.taken() + each.partings()).orElse(0);
        }

        private int percent() {
            return coverage.map(KernelCoverage::percent).orElse(0);
        }

        Found found() {
            return new Found(kernel.sourceName(), List.copyOf(fitting.values()), percent(), unfit, why, disorder);
        }
    }

    private static boolean isDisorder(Code code) {
        return code == Code.DATA_RACE || code == Code.BARRIERS_APART || code == Code.BARRIER_NOT_REACHED;
    }

    /// Whether more memory may do; between two pieces of memory lies what has been freed.
    private static boolean asksForMore(Execution run) {
        return run.firstFault()
                .filter(fault -> fault.code() == Code.OUT_OF_BOUNDS || fault.code() == Code.USE_AFTER_FREE)
                .isPresent();
    }

    /// What is far outside of one piece of memory may be in another one: a case fits if it runs with these farther apart, too.
    private Execution run(Case tried, Exploration exploration) {
        Execution run = Runner.explore(program, settings.withArguments(List.of(tried.toString())), exploration);
        if (run.firstFault().isPresent()) {
            return run;
        }
        List<String> apart = List.of(CaseProgram.guard(WIDE_GUARD), tried.toString());
        Execution wide = Runner.explore(program, settings.withArguments(apart), Exploration.of(TURNS));
        return wide.firstFault().isPresent() ? wide : run;
    }
}
