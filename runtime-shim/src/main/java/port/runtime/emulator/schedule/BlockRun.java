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
    private static final int APART = -1;

    private final EmulatedContext context;
    private final KernelPlan plan;
    private final int threads;
    private final Warps warps;
    private LaunchControl control;
    private long block;
    private int site;
    private int low;
    private int high;
    private final Faults faults;

    BlockRun(EmulatedContext context, KernelPlan plan, LaunchControl control) {
        super(context, plan);
        this.context = context;
        this.plan = plan;
        this.control = control;
        this.threads = next.length;
        this.faults = new Faults(plan, context, this);
        this.warps = new Warps(this, plan, faults);
    }

    /// Runs a block until it has ended, or until all its threads wait for the grid.
    ///
    /// @return whether it has ended
    boolean start(KernelProgram program, long index) {
        block = index;
        context.enter(index);
        low = 0;
        high = threads;
        site = program.run(0, this, low, high);
        return advance(program);
    }

    /// Goes on after all blocks have come to the grid's barrier.
    boolean resume(KernelProgram program) {
        if (site == APART) {
            warps.leaveGrid(program, low, high);
        } else {
            turnAt(plan.site(site));
            site = program.run(site, this, low, high);
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
                return false;
            }
            if (warps.performTogether(here, low, high)) {
                turnAt(here);
                site = program.run(site, this, low, high);
            } else {
                Arrays.fill(next, low, high, site);
                site = APART;
                warps.goOn(program, low, high);
            }
        }
        return true;
    }

    private void turnAt(WaitSite here) {
        if (here.lockstep()) {
            turn();
        }
    }

    /// Lets the threads go their own ways until they stand at one place again, or have all ended.
    ///
    /// @return false if they wait for the grid
    private boolean meet(KernelProgram program) {
        narrow();
        while (low < high) {
            int together = together();
            if (together != APART) {
                site = together;
                return true;
            }
            if (!warps.goOn(program, low, high)) {
                return false;
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
        return FUEL;
    }

    @Override
    public DeviceFault fault(int thread, Throwable thrown) {
        return faults.of(thread, thrown);
    }

    /// The linear index of the block being run.
    long block() {
        return block;
    }
}
