package port.verify;

import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.ir.Function;
import port.ir.Program;
import port.reference.Reference;
import port.reference.compile.LaunchScene;
import port.reference.compile.SceneListener;
import port.reference.launch.LaunchListener;
import port.reference.launch.Schedule;
import port.reference.process.Outcome;
import port.reference.replay.Replay;
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
    private static final int PATIENCE = 12;

    private static final int AT_LEAST = 4;
    private static final int MOST_ELEMENTS = 1 << 16;
    private static final int GROWTH = 16;
    private static final long REPLAY = 5_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(10);

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
        var coverage = new BranchCoverage(program, kernel);
        Map<String, Case> fitting = new LinkedHashMap<>();
        int unfit = 0;
        String why = "";
        for (int round = 0; round < TRIES && isWorthTrying(coverage, fitting.size(), unfit); round++) {
            Case tried = inventor.next(round);
            Optional<Diagnostic> fault = fault(tried);
            while (fault.filter(InventedLaunches::asksForMore).isPresent() && tried.elements() < MOST_ELEMENTS) {
                tried = tried.withElements(tried.elements() * GROWTH);
                fault = fault(tried);
            }
            if (fault.isPresent()) {
                unfit++;
                why = why.isEmpty() ? fault.get().message() : why;
                continue;
            }
            int before = coverage.gone();
            replay(tried, coverage);
            if (coverage.gone() > before || fitting.size() < AT_LEAST) {
                fitting.put(tried.toString(), tried);
            }
        }
        return new Found(kernel.sourceName(), List.copyOf(fitting.values()), coverage.percent(), unfit, why);
    }

    private static boolean isWorthTrying(BranchCoverage coverage, int fitting, int unfit) {
        return fitting == 0 ? unfit < PATIENCE : coverage.percent() < 100 || fitting < AT_LEAST;
    }

    /// Whether more memory may do; between two pieces of memory lies what has been freed.
    private static boolean asksForMore(Diagnostic fault) {
        return fault.code() == Code.OUT_OF_BOUNDS || fault.code() == Code.USE_AFTER_FREE;
    }

    /// Why the original cannot do with a case, if so.
    private Optional<Diagnostic> fault(Case tried) {
        return Runner.check(program, settings.with(List.of(tried.toString()), LIMIT)).firstFault();
    }

    private void replay(Case tried, BranchCoverage coverage) {
        VerifySettings own = settings.with(List.of(tried.toString()), LIMIT);
        try (var files = ScratchFiles.of(own)) {
            var process =
                    ReferenceRun.settings(own, OutputStream.nullOutputStream(), OutputStream.nullOutputStream())
                            .withFiles(files);
            Outcome outcome = Reference.run(program, process, LaunchListener.none(), scenes(coverage), Schedule.PLAIN);
            if (outcome.fault().isPresent()) {
                throw new IllegalStateException(outcome.fault().get().message());
            }
        }
    }

    private static SceneListener scenes(BranchCoverage coverage) {
        return new SceneListener() {
            @Override
            public boolean wants(long sequence) {
                return true;
            }

            @Override
            public void played(LaunchScene scene) {
                // what cannot be replayed to its end counts as far as it got
                Replay.run(scene, coverage, REPLAY);
            }
        };
    }
}
