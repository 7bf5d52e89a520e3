package port.runtime.emulator.schedule;

import java.util.Arrays;
import port.runtime.DeviceFault;
import port.runtime.emulator.kernel.BlockState;
import port.runtime.emulator.kernel.KernelPlan;
import port.runtime.emulator.kernel.KernelProgram;
import port.runtime.emulator.kernel.WaitKind;
import port.runtime.emulator.kernel.WaitSite;

/// Runs the threads of one block at a time, from waiting point to waiting point.
///
/// As long as all live threads go the same way, a region is run for all of them at once. When they part, each warp goes on by
/// itself: lanes that stand at the same warp operation with the same mask perform it when all live lanes that the mask names
/// have come; what waits for the block waits for all of its live threads. Threads that have ended count as arrived, as on
/// hardware since compute capability 7.0 ("until reached by all non-exited threads in the block").
final class BlockRun extends BlockState {
    private static final int FUEL = 1 << 22;

    /// Turns of a loop that may spin, for each thread: many, because such a loop may as well be one that goes through a list, and then
    /// a thread that gives way changes the order in which results come.
    private static final int FUEL_OF_SPINNERS = 1 << 14;

    private static final int FUTILE_ROUNDS = 4;
    private static final int APART = -1;

    private final EmulatedContext context;
    private final KernelPlan plan;
    private final int threads;
    private final Warps warps;
    private final int fuel;
    private final ThreadOrder order;
    private LaunchControl control;
    private int site;
    private boolean atGrid;
    private int futileRounds;
    private int low;
    private int high;
    private final Faults faults;

    BlockRun(EmulatedContext context, KernelPlan plan, LaunchControl control, ThreadOrder order) {
        super(context, plan);
        this.context = context;
        this.plan = plan;
        this.control = control;
        this.order = order;
        this.threads = next.length;
        this.faults = new Faults(plan, context, this);
        this.fuel = plan.waitsAt(WaitKind.YIELD) ? FUEL_OF_SPINNERS : FUEL;
        this.warps = new Warps(this, plan, faults, context.barriers(), order);
    }

    /// Runs a block until it has ended, or until all its threads wait for other blocks.
    ///
    /// @param count how many blocks from there on to run, if the plan joins them
    /// @return whether it has ended
    boolean start(KernelProgram program, long index, int count) {
        blocks = count;
        atGrid = false;
        futileRounds = 0;
        context.enter(index);
        low = 0;
        high = threads;
        site = order.run(program, 0, this, low, high);
        return advance(program);
    }

    /// Goes on after other blocks have had their turn: all of them, if this one waits for the grid.
    boolean resume(KernelProgram program) {
        futileRounds = 0;
        if (atGrid) {
            atGrid = false;
            if (site == APART) {
                warps.leaveGrid(program, low, high);
            } else {
                turnAt(plan.site(site));
                site = order.run(program, site, this, low, high);
            }
        }
        return advance(program);
    }

    private boolean advance(KernelProgram program) {
        while (site != 0) {
            if (site == APART) {
                if (!meet(program)) {
                    return false;
                }
                continue;
            }
            WaitSite here = plan.site(site);
            if (here.kind().scope() == WaitKind.Scope.GRID) {
                atGrid = true;
                return false;
            }
            if (here.kind() == WaitKind.YIELD && ++futileRounds > FUTILE_ROUNDS) {
                return false;
            }
            if (!goesByWarps(here) && warps.performTogether(here, low, high)) {
                turnAt(here);
                site = order.run(program, site, this, low, high);
            } else {
                Arrays.fill(next, low, high, site);
                site = APART;
                warps.goOn(program, low, high);
            }
        }
        return true;
    }

    /// Whether warps go on one after the other where they need not wait for each other.
    private boolean goesByWarps(WaitSite here) {
        return order == ThreadOrder.DESCENDING && here.kind().scope() == WaitKind.Scope.WARP && !here.lockstep();
    }

    private void turnAt(WaitSite here) {
        if (here.lockstep()) {
            turn();
        }
    }

    /// Lets the threads go their own ways until they stand at one place again, or have all ended.
    ///
    /// @return false if they wait for other blocks
    private boolean meet(KernelProgram program) {
        narrow();
        while (low < high) {
            int together = together();
            if (together != APART) {
                site = together;
                return true;
            }
            switch (warps.goOn(program, low, high)) {
                case MOVED -> futileRounds = 0;
                case TRIED -> {
                    if (++futileRounds > FUTILE_ROUNDS) {
                        return false;
                    }
                }
                case AT_GRID -> {
                    atGrid = true;
                    return false;
                }
            }
            narrow();
        }
        site = 0;
        return true;
    }

    /// Leaves out threads at both ends that have ended.
    private void narrow() {
        while (low < high && next[low] == 0) {
            low++;
        }
        while (low < high && next[high - 1] == 0) {
            high--;
        }
    }

    /// The site at which all threads between the ends wait, or APART.
    private int together() {
        int first = next[low];
        for (int i = low + 1; i < high; i++) {
            if (next[i] != first) {
                return APART;
            }
        }
        return first;
    }

    @Override
    public int refuel() {
        control.check();
        return fuel;
    }

    @Override
    public DeviceFault fault(int thread, Throwable thrown) {
        return faults.of(thread, thrown);
    }

    /// The linear index of the block being run.
    long block() {
        return context.block();
    }
}
