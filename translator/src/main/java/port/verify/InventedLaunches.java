package port.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.diagnostic.Code;
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
    private static final int PATIENCE = 24;

    private static final int AT_LEAST = 6;

    /// After so many cases without news the search ends, once all ways have been gone; after many more, in any case.
    private static final int PLENTY = 3;

    private static final int STALE = 45;
    private static final int MOST_ELEMENTS = 1 << 16;
    private static final int GROWTH = 16;

    /// How many turns the loops of one case may take: counted, so that no machine chooses other cases than another.
    private static final long TURNS = 1 << 22;

    /// What was found for one kernel.
    ///
    /// @param cases those that fit, in the order in which they were tried
    /// @param percent how many of its branches' ways they go
    /// @param unfit how many cases did not fit
    /// @param why the first fault of one that did not; empty if all did
    public record Found(String kernel, List<Case> cases, int percent, int unfit, String why) {
        public Found {
            cases = List.copyOf(cases);
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
        Optional<KernelCoverage> coverage = Optional.empty();
        Map<String, Case> fitting = new LinkedHashMap<>();
        int unfit = 0;
        String why = "";
        int news = 0;
        for (int round = 0; round < TRIES && isWorthTrying(coverage, fitting.size(), unfit, round - news); round++) {
            Case tried = inventor.next(round);
            Execution run = run(tried);
            while (asksForMore(run) && tried.elements() < MOST_ELEMENTS) {
                tried = tried.withElements(tried.elements() * GROWTH);
                run = run(tried);
            }
            if (run.firstFault().isPresent()) {
                unfit++;
                why = why.isEmpty() ? run.firstFault().get().message() : why;
                continue;
            }
            int before = reached(coverage);
            coverage = coverage(run, kernel, coverage);
            boolean isNews = reached(coverage) > before;
            news = isNews ? round : news;
            if (isNews || fitting.size() < AT_LEAST) {
                fitting.put(tried.toString(), tried);
            }
        }
        return new Found(kernel.sourceName(), List.copyOf(fitting.values()), percent(coverage), unfit, why);
    }

    private static Optional<KernelCoverage> coverage(Execution run, Function kernel, Optional<KernelCoverage> before) {
        Optional<KernelCoverage> own =
                run.coverage().stream().filter(each -> each.kernel().equals(kernel.sourceName())).findFirst();
        return own.map(now -> before.map(now::or).orElse(now)).or(() -> before);
    }

    /// How many ways have been gone, and at how many branches the lanes of a warp have parted.
    private static int reached(Optional<KernelCoverage> coverage) {
        return coverage.map(each -> each.taken() + each.partings()).orElse(0);
    }

    private static int percent(Optional<KernelCoverage> coverage) {
        return coverage.map(KernelCoverage::percent).orElse(0);
    }

    private static boolean isWorthTrying(Optional<KernelCoverage> coverage, int fitting, int unfit, int stale) {
        if (fitting == 0) {
            return unfit < PATIENCE;
        }
        return fitting < AT_LEAST || stale < (percent(coverage) == 100 ? PLENTY : STALE);
    }

    /// Whether more memory may do; between two pieces of memory lies what has been freed.
    private static boolean asksForMore(Execution run) {
        return run.firstFault()
                .filter(fault -> fault.code() == Code.OUT_OF_BOUNDS || fault.code() == Code.USE_AFTER_FREE)
                .isPresent();
    }

    private Execution run(Case tried) {
        return Runner.explore(program, settings.withArguments(List.of(tried.toString())), Exploration.of(TURNS));
    }
}
