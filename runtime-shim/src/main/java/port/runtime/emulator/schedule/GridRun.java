package port.runtime.emulator.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import port.runtime.DeviceFault;
import port.runtime.KernelScope;
import port.runtime.emulator.kernel.KernelPlan;
import port.runtime.emulator.kernel.KernelProgram;
import port.runtime.emulator.kernel.WaitKind;
import port.runtime.spi.LaunchRequest;

/// Runs all blocks of one launch, in order of their index, on as many workers as it pays to have.
///
/// When a block faults, no later block is started any more and the fault of the first faulting block is thrown: the same one
/// whatever the number of workers.
public final class GridRun {
    private static final long THREADS_WORTH_A_HELPER = 4096;
    private static final int MOST_PAUSED = 64;

    private final LaunchRequest request;
    private final KernelProgram program;
    private final KernelPlan plan;
    private final Pace pace;
    private final WorkerPool pool;
    private final LaunchControl control;
    private final ThreadOrder order;
    private final byte blank;
    private final boolean lastFirst;
    private final DeviceOutput output = new DeviceOutput();
    private final long blocks;
    private final AtomicLong nextBlock = new AtomicLong();

    /// A launch that is ready to run.
    ///
    /// @param blank what every byte of shared memory holds when a block starts
    public GridRun(
            LaunchRequest request,
            KernelProgram program,
            KernelPlan plan,
            Pace pace,
            WorkerPool pool,
            LaunchControl control,
            ThreadOrder order,
            byte blank) {
        this.request = request;
        this.program = program;
        this.plan = plan;
        this.pace = pace;
        this.pool = pool;
        this.control = control;
        this.order = order;
        this.blank = blank;
        this.lastFirst =
                order == ThreadOrder.DESCENDING
                        && plan.sites().stream().noneMatch(site -> site.kind() == WaitKind.YIELD);
        this.blocks = request.grid().size();
    }

    /// Runs the launch to its end.
    ///
    /// @throws DeviceFault if a block faulted; blocks before it have run, later ones may have
    public void run() {
        boolean waitsForGrid = plan.sites().stream().anyMatch(site -> site.kind() == WaitKind.GRID_BARRIER);
        if (waitsForGrid) {
            KernelScope.run(request.device(), this::runInPhases);
        } else {
            spread();
        }
        output.inOrder().forEach(request.device().process()::print);
        control.fault()
                .ifPresent(fault -> {
                    throw fault;
                });
    }

    private void spread() {
        long worth = blocks * request.block().size() / THREADS_WORTH_A_HELPER;
        int helpers = (int) Math.min(Math.min(pool.helpers(), blocks - 1), worth);
        if (helpers <= 0) {
            KernelScope.run(request.device(), this::work);
            return;
        }
        var done = new CountDownLatch(helpers);
        for (int i = 0; i < helpers; i++) {
            pool.executor()
                    .execute(() -> {
                        try {
                            KernelScope.run(request.device(), this::work);
                        } finally {
                            done.countDown();
                        }
                    });
        }
        KernelScope.run(request.device(), this::work);
        await(done);
    }

    private void await(CountDownLatch done) {
        boolean interrupted = false;
        while (done.getCount() > 0) {
            try {
                done.await();
            } catch (InterruptedException _) {
                interrupted = true;
                control.stop();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private BlockRun newRun() {
        var context =
                new EmulatedContext(
                        request.device(), request.grid(), request.block(), request.sharedBytes(), blank, output);
        return new BlockRun(context, plan, control, order);
    }

    /// What each worker does: block after block. Blocks that wait for memory to change take turns.
    private void work() {
        Deque<BlockRun> paused = new ArrayDeque<>();
        BlockRun run = newRun();
        var window = new PaceWindow(pace);
        long block = take();
        while (block >= 0 || !paused.isEmpty()) {
            boolean fresh = block >= 0 && paused.size() < MOST_PAUSED;
            if (!fresh) {
                run = paused.remove();
            }
            run.together = window.beforeBlock();
            try {
                if (fresh ? run.start(program, block) : run.resume(program)) {
                    block = fresh ? take() : block;
                } else {
                    paused.add(run);
                    block = fresh ? take() : block;
                    run = newRun();
                }
            } catch (DeviceFault fault) {
                control.fail(run.block(), fault);
                paused.clear();
                block = -1;
                run = newRun();
            }
        }
        window.end();
    }

    /// The next block, or -1 if none is left to start.
    private long take() {
        long block = nextBlock.getAndIncrement();
        if (block >= blocks || control.fault().isPresent() && (lastFirst || block >= control.faultBlock())) {
            return -1;
        }
        return inOrder(block);
    }

    private long inOrder(long block) {
        return lastFirst ? blocks - 1 - block : block;
    }

    /// All blocks up to the grid's barrier, then all of them on from there.
    private void runInPhases() {
        List<BlockRun> runs = new ArrayList<>();
        long block = 0;
        try {
            for (; block < blocks; block++) {
                BlockRun run = newRun();
                run.together = pace.measures() ? Pace.ONE_BY_ONE : pace.next();
                if (!run.start(program, inOrder(block))) {
                    runs.add(run);
                }
            }
            while (!runs.isEmpty()) {
                List<BlockRun> waiting = new ArrayList<>();
                for (BlockRun run : runs) {
                    block = run.block();
                    if (!run.resume(program)) {
                        waiting.add(run);
                    }
                }
                runs = waiting;
            }
        } catch (DeviceFault fault) {
            control.fail(block, fault);
        }
    }
}
