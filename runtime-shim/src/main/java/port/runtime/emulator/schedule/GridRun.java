package port.runtime.emulator.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import port.runtime.DeviceFault;
import port.runtime.KernelScope;
import port.runtime.emulator.kernel.KernelPlan;
import port.runtime.emulator.kernel.KernelProgram;
import port.runtime.emulator.kernel.WaitKind;
import port.runtime.spi.LaunchRequest;

/// Runs all blocks of one launch on as many workers as it pays to have, each in order of their index.
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
    private final boolean spins;

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
        this.spins = plan.waitsAt(WaitKind.YIELD);
        this.lastFirst = order == ThreadOrder.DESCENDING && !spins;
        this.blocks = request.grid().size();
    }

    /// Runs the launch to its end.
    ///
    /// @throws DeviceFault if a block faulted; blocks before it have run, later ones may have
    public void run() {
        if (plan.waitsAt(WaitKind.GRID_BARRIER)) {
            KernelScope.run(request.device(), this::runInPhases);
        } else {
            spread();
        }
        output.inOrder().forEach(request.device()::print);
        control.fault()
                .ifPresent(fault -> {
                    throw fault;
                });
    }

    private void spread() {
        long worth = blocks * request.block().size() / THREADS_WORTH_A_HELPER;
        int helpers = (int) Math.min(Math.min(pool.helpers(), blocks - 1), worth);
        BlockShares shares =
                spins
                        ? BlockShares.common(blocks)
                        : BlockShares.equal(blocks, request.grid().x, Math.max(helpers, 0) + 1);
        long share = blocks / (Math.max(helpers, 0) + 1);
        if (helpers <= 0) {
            KernelScope.run(request.device(), () -> work(shares.taker(0), share));
            return;
        }
        var done = new CountDownLatch(helpers);
        List<AtomicBoolean> begun = new ArrayList<>();
        for (int i = 1; i <= helpers; i++) {
            BlockShares.Taker taker = shares.taker(i);
            var mine = new AtomicBoolean();
            begun.add(mine);
            pool.executor()
                    .execute(() -> {
                        if (mine.compareAndSet(false, true)) {
                            try {
                                KernelScope.run(request.device(), () -> work(taker, share));
                            } finally {
                                done.countDown();
                            }
                        }
                    });
        }
        KernelScope.run(request.device(), () -> work(shares.taker(0), share));
        // Who is still busy with another launch need not come any more.
        for (AtomicBoolean helper : begun) {
            if (helper.compareAndSet(false, true)) {
                done.countDown();
            }
        }
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
        var context = new EmulatedContext(request, blank, output);
        return new BlockRun(context, plan, control, order);
    }

    /// What each worker does: block after block. Blocks that wait for memory to change take turns.
    ///
    /// @param share how many blocks each worker is to run
    private void work(BlockShares.Taker taker, long share) {
        Deque<BlockRun> paused = new ArrayDeque<>();
        BlockRun run = newRun();
        var window = new PaceWindow(pace, clock(), share);
        long block = take(taker);
        while (block >= 0 || !paused.isEmpty()) {
            boolean fresh = block >= 0 && paused.size() < MOST_PAUSED;
            if (!fresh) {
                run = paused.remove();
            }
            run.together = window.beforeBlock();
            try {
                if (fresh ? run.start(program, block, joined(taker, window, block)) : run.resume(program)) {
                    block = fresh ? take(taker) : block;
                } else {
                    paused.add(run);
                    block = fresh ? take(taker) : block;
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

    /// What a block took is noted when the next one starts or a paused one goes on: where neither happens, no clock has to be read.
    private LongSupplier clock() {
        return blocks > 1 || spins ? WorkerClock::nanos : () -> 0;
    }

    /// The next block, or -1 if none is left to start.
    private long take(BlockShares.Taker taker) {
        long block = taker.take();
        long faulted = control.faultBlock();
        boolean over = lastFirst ? faulted != LaunchControl.NO_BLOCK : block >= faulted;
        return block < 0 || over ? -1 : inOrder(block);
    }

    /// How many blocks from one on may be run together; the others are taken too.
    private int joined(BlockShares.Taker taker, PaceWindow window, long block) {
        if (!plan.joins() || !window.runsAll()) {
            return 1;
        }
        int width = request.grid().x;
        return 1 + window.withBlocks(taker.takeMore(width - 1 - block % width));
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
                if (!run.start(program, inOrder(block), 1)) {
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
