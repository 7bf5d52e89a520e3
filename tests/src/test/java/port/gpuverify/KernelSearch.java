package port.gpuverify;

import java.io.OutputStream;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.ir.Function;
import port.ir.Program;
import port.reference.Reference;
import port.reference.check.Checks;
import port.reference.launch.Dim;
import port.reference.launch.KernelCall;
import port.reference.launch.LaunchListener;
import port.reference.launch.LaunchShape;
import port.reference.launch.Schedule;
import port.reference.launch.Session;
import port.reference.process.Outcome;
import port.reference.process.ProcessSettings;
import port.verify.invent.Bounds;
import port.verify.invent.LaunchInventor;

/// Launches one kernel with invented arguments until time or ideas run out.
final class KernelSearch {
    private static final long SEED = 1;
    private static final int MOST_THREADS = 1024;
    private static final int MOST_THREADS_IN_ALL = 8192;
    private static final int GROWTH = 16;
    private static final Duration LAUNCH = Duration.ofSeconds(2);

    /// Threads go on statement by statement.
    private static final Schedule IN_STEP = new Schedule(1, SEED);

    /// What only says that the invented arguments do not fit the kernel.
    private static final Set<Code> UNFIT =
            Set.of(
                    Code.OUT_OF_BOUNDS,
                    Code.TIMEOUT,
                    Code.ABORTED,
                    Code.BAD_LAUNCH,
                    Code.OUT_OF_MEMORY,
                    Code.MISALIGNED);

    private final Program program;
    private final Function kernel;
    private final LaunchShape shape;
    private final boolean withoutEffect;
    private final int lockstep;
    private final long deadline;
    private final Map<FaultClass, Diagnostic> found = new EnumMap<>(FaultClass.class);
    private int launches;
    private int unfit;

    /// @param withoutEffect whether races without effect count
    KernelSearch(Program program, Function kernel, SuiteTest test, boolean withoutEffect, Duration limit) {
        this.program = program;
        this.kernel = kernel;
        this.shape = shape(test, program);
        this.withoutEffect = withoutEffect;
        this.lockstep = test.lockstep();
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    private static LaunchShape shape(SuiteTest test, Program program) {
        Dim block = test.block();
        while (block.count() > MOST_THREADS) {
            block = block.z() > 1 ? new Dim(block.x(), block.y(), block.z() / 2) : halve(block);
        }
        Dim grid = test.grid();
        while (grid.count() > 2 && grid.count() * block.count() > MOST_THREADS_IN_ALL) {
            grid = halve(grid);
        }
        boolean meets =
                program.functions().stream()
                        .anyMatch(
                                function -> function.mapping().intrinsic().filter("barrier.grid"::equals).isPresent());
        return new LaunchShape(grid, block, 0, meets);
    }

    private static Dim halve(Dim dim) {
        return dim.y() > 1 ? new Dim(dim.x(), dim.y() / 2, dim.z()) : new Dim(dim.x() / 2, dim.y(), dim.z());
    }

    /// The first finding of each class.
    Map<FaultClass, Diagnostic> found() {
        return found;
    }

    /// Launches that ran as they were meant to.
    int fitting() {
        return launches - unfit;
    }

    int launches() {
        return launches;
    }

    void run() {
        Bounds bounds = Bounds.of(shape, SEED).withNullFunctions();
        run(bounds);
        if (fitting() == 0 && found.isEmpty()) {
            run(bounds.withElements(bounds.elements() * GROWTH));
        }
    }

    private void run(Bounds bounds) {
        var settings =
                ProcessSettings.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream())
                        .withChecks(Checks.RACE.withLockstep(lockstep));
        Schedule schedule = lockstep > 1 ? IN_STEP : Schedule.PLAIN;
        Session session = Reference.session(program, settings, LaunchListener.none(), schedule);
        Iterator<KernelCall> calls = new LaunchInventor(program, kernel, bounds).launches().iterator();
        while (calls.hasNext() && System.nanoTime() < deadline) {
            Outcome outcome = session.launch(calls.next(), LAUNCH);
            launches++;
            outcome.fault().ifPresent(this::fault);
            if (outcome.fault().filter(fault -> fault.code() == Code.ABORTED).isEmpty()) {
                outcome.findings().stream().filter(finding -> finding.isError() || withoutEffect).forEach(this::note);
                outcome.openFaults().stream().filter(open -> open.code() == Code.DATA_RACE).forEach(this::note);
            }
        }
    }

    private void fault(Diagnostic fault) {
        if (UNFIT.contains(fault.code())) {
            unfit++;
        } else {
            note(fault);
        }
    }

    private void note(Diagnostic finding) {
        FaultClass.of(finding.code()).ifPresent(kind -> found.putIfAbsent(kind, finding));
    }
}
