package port.runtime.emulator.schedule;

import java.util.Arrays;
import port.runtime.emulator.kernel.BlockState;
import port.runtime.emulator.kernel.KernelPlan;
import port.runtime.emulator.kernel.KernelProgram;
import port.runtime.emulator.kernel.WaitKind;
import port.runtime.emulator.kernel.WaitOperand;
import port.runtime.emulator.kernel.WaitSite;

/// Decides who may go on when the threads of a block wait at different places, and performs what they wait for.
final class Warps {
    private static final int WARP_SIZE = 32;

    private final BlockState state;
    private final KernelPlan plan;
    private final Faults faults;
    private final WarpOperation operation;
    private final BlockBarrier barrier;
    private final NumberedBarriers numbered;
    private final boolean[] ready;
    private final ThreadOrder order;

    Warps(BlockState state, KernelPlan plan, Faults faults, NumberedBarriers numbered, ThreadOrder order) {
        this.state = state;
        this.plan = plan;
        this.faults = faults;
        this.order = order;
        this.operation = new WarpOperation(state);
        this.barrier = new BlockBarrier(state);
        this.numbered = numbered;
        this.ready = new boolean[state.next.length];
    }

    /// Performs what all threads from `low` to `high` wait for at one site.
    ///
    /// @return false if the masks they name keep some of them waiting
    boolean performTogether(WaitSite site, int low, int high) {
        switch (site.kind().scope()) {
            case BLOCK -> barrier.perform(site, low, high, true);
            case SOME -> {
                return numbered.passTogether(site, state, low, high);
            }
            case WARP, CONVERGED -> {
                if (operation.performWhole(site, low, high)) {
                    return true;
                }
                for (int first = low & -WARP_SIZE; first < high; first += WARP_SIZE) {
                    if (!agree(site, first, lanes(first, low, high))) {
                        return false;
                    }
                }
                for (int first = low & -WARP_SIZE; first < high; first += WARP_SIZE) {
                    performGroups(site, first, lanes(first, low, high));
                }
            }
            case NONE, GRID -> {}
        }
        return true;
    }

    /// The lanes of a warp that lie between two threads.
    private static int lanes(int first, int low, int high) {
        int lanes = -1;
        if (low > first) {
            lanes &= -1 << low - first;
        }
        if (high < first + WARP_SIZE) {
            lanes &= -1 >>> WARP_SIZE - (high - first);
        }
        return lanes;
    }

    /// Whether the masks of lanes at one site divide them into groups that wait for nobody else.
    private boolean agree(WaitSite site, int first, int lanes) {
        if (!site.hasMask() || site.common().contains(WaitOperand.MASK) && (state.mask & lanes) == lanes) {
            return true;
        }
        for (int rest = lanes; rest != 0; rest &= rest - 1) {
            int lane = Integer.numberOfTrailingZeros(rest);
            int mask = state.mask(site, first + lane);
            if ((mask & lanes) == lanes) {
                continue;
            }
            for (int others = named(site, first + lane, lanes); others != 0; others &= others - 1) {
                if (state.mask(site, first + Integer.numberOfTrailingZeros(others)) != mask) {
                    return false;
                }
            }
        }
        return true;
    }

    private void performGroups(WaitSite site, int first, int lanes) {
        int rest = lanes;
        while (rest != 0) {
            int group = state.mask(site, first + Integer.numberOfTrailingZeros(rest)) & lanes;
            operation.perform(site, first, group);
            rest &= ~group;
        }
    }

    /// What became of threads that wait at different places.
    enum Progress {
        /// Some of them went on.
        MOVED,
        /// Some of them looked again whether memory has changed.
        TRIED,
        /// All of them wait for the grid.
        AT_GRID
    }

    /// Lets the threads between two ends, who wait at different places, go on as far as one of them can.
    Progress goOn(KernelProgram program, int low, int high) {
        boolean moved = false;
        int lowest = low & -WARP_SIZE;
        int highest = high - 1 & -WARP_SIZE;
        for (int i = lowest; i <= highest; i += WARP_SIZE) {
            int first = order == ThreadOrder.ASCENDING ? i : highest - (i - lowest);
            moved |= exhaust(program, Math.max(first, low), Math.min(first + WARP_SIZE, high), first);
        }
        if (moved || passNumbered(program, low, high) || passTogether(program, low, high)) {
            return Progress.MOVED;
        }
        if (release(program, low, high)) {
            return Progress.TRIED;
        }
        if (waitForGrid(low, high)) {
            return Progress.AT_GRID;
        }
        throw faults.stuck(low, high);
    }

    private boolean waitForGrid(int low, int high) {
        for (int i = low; i < high; i++) {
            if (state.next[i] != 0 && plan.site(state.next[i]).kind().scope() != WaitKind.Scope.GRID) {
                return false;
            }
        }
        return true;
    }

    /// Lets all live threads between two ends go on, after the grid's barrier.
    void leaveGrid(KernelProgram program, int low, int high) {
        if (plan.site(state.next[low]).lockstep()) {
            state.turn();
        }
        markLive(low, high);
        runReady(program, low, high);
    }

    /// Runs one warp until each of its threads waits for somebody outside of it.
    private boolean exhaust(KernelProgram program, int start, int end, int first) {
        boolean moved = false;
        while (choose(start, end, first)) {
            runReady(program, start, end);
            moved = true;
        }
        return moved;
    }

    /// Marks the lanes that can go on: those whose operation is complete, else those that wait for nobody in particular.
    private boolean choose(int start, int end, int first) {
        int live = live(start, end, first);
        boolean chosen = false;
        for (int rest = live; rest != 0; ) {
            int lane = Integer.numberOfTrailingZeros(rest);
            WaitSite site = plan.site(state.next[first + lane]);
            WaitKind.Scope scope = site.kind().scope();
            if (site.lockstep() || scope == WaitKind.Scope.BLOCK || scope == WaitKind.Scope.SOME) {
                rest &= rest - 1;
                continue;
            }
            int group = group(site, first, live, lane);
            rest &= ~group & rest - 1;
            if (isComplete(site, first, live, lane, group)) {
                operation.perform(site, first, group);
                mark(first, group);
                chosen = true;
            }
        }
        return chosen || chooseConverged(first, live);
    }

    private boolean isComplete(WaitSite site, int first, int live, int lane, int group) {
        return switch (site.kind().scope()) {
            case WARP -> named(site, first + lane, live) == group;
            case NONE -> site.kind() == WaitKind.SPLIT;
            case CONVERGED, SOME, BLOCK, GRID -> false;
        };
    }

    private int live(int start, int end, int first) {
        int live = 0;
        for (int i = start; i < end; i++) {
            live |= state.next[i] != 0 ? 1 << i - first : 0;
        }
        return live;
    }

    /// The live lanes that a thread waits for.
    private int named(WaitSite site, int thread, int live) {
        if (!site.hasMask()) {
            return live;
        }
        int lane = thread % WARP_SIZE;
        int mask = state.mask(site, thread);
        if ((mask >>> lane & 1) == 0) {
            throw faults.notNamed(thread, mask, site);
        }
        return mask & live;
    }

    /// The lanes at operations of the same kind, and with the same mask, as a lane; PTX lets the places differ.
    private int group(WaitSite site, int first, int live, int lane) {
        int group = 0;
        for (int rest = live; rest != 0; rest &= rest - 1) {
            int other = Integer.numberOfTrailingZeros(rest);
            WaitSite its = plan.site(state.next[first + other]);
            boolean same =
                    its == site
                            || its.kind() == site.kind()
                                    && its.wide() == site.wide()
                                    && its.hasWidth() == site.hasWidth()
                                    && its.hasMask() == site.hasMask();
            if (same && (!site.hasMask() || state.masks[first + other] == state.masks[first + lane])) {
                group |= 1 << other;
            }
        }
        return group;
    }

    /// Lanes that ask who is with them get the answer once nobody else of the warp can come any more.
    private boolean chooseConverged(int first, int live) {
        for (int rest = live; rest != 0; rest &= rest - 1) {
            int id = state.next[first + Integer.numberOfTrailingZeros(rest)];
            WaitSite site = plan.site(id);
            if (site.kind().scope() == WaitKind.Scope.CONVERGED && !site.lockstep()) {
                int group = 0;
                for (int others = live; others != 0; others &= others - 1) {
                    int lane = Integer.numberOfTrailingZeros(others);
                    group |= state.next[first + lane] == id ? 1 << lane : 0;
                }
                operation.perform(site, first, group);
                mark(first, group);
                return true;
            }
        }
        return false;
    }

    private void mark(int first, int lanes) {
        for (int rest = lanes; rest != 0; rest &= rest - 1) {
            ready[first + Integer.numberOfTrailingZeros(rest)] = true;
        }
    }

    /// Runs the chosen threads, neighbours at the same place together.
    private void runReady(KernelProgram program, int low, int high) {
        if (order == ThreadOrder.DESCENDING) {
            runReadyFromLast(program, low, high);
            return;
        }
        int from = low;
        while (from < high) {
            if (!ready[from]) {
                from++;
                continue;
            }
            int id = state.next[from];
            int to = from;
            while (to < high && ready[to] && state.next[to] == id) {
                ready[to++] = false;
            }
            int result = program.run(id, state, from, to);
            if (result >= 0) {
                Arrays.fill(state.next, from, to, result);
            }
            from = to;
        }
    }

    private void runReadyFromLast(KernelProgram program, int low, int high) {
        for (int thread = high - 1; thread >= low; thread--) {
            if (ready[thread]) {
                ready[thread] = false;
                state.next[thread] = program.run(state.next[thread], state, thread, thread + 1);
            }
        }
    }

    /// Lets the threads go on that wait at a numbered barrier with as many others as it needs.
    private boolean passNumbered(KernelProgram program, int low, int high) {
        int number = plan.waitsAt(WaitKind.NUMBERED_BARRIER) ? numbered.complete(plan, state, low, high) : -1;
        if (number < 0) {
            return false;
        }
        for (int i = low; i < high; i++) {
            ready[i] = NumberedBarriers.waitsAtOne(plan, state, i) && state.values[i] == number;
        }
        runReady(program, low, high);
        return true;
    }

    /// Passes what the whole block waits for, if all live threads have come: a barrier, or a place reached in step.
    private boolean passTogether(KernelProgram program, int low, int high) {
        WaitSite first = plan.site(state.next[low]);
        boolean step = first.lockstep();
        for (int i = low; i < high; i++) {
            if (state.next[i] != 0) {
                WaitSite site = plan.site(state.next[i]);
                boolean together =
                        site == first || site.kind() == first.kind() && site.kind().scope() == WaitKind.Scope.BLOCK;
                if (!together) {
                    return false;
                }
                step &= site == first;
            }
        }
        if (first.kind().scope() == WaitKind.Scope.BLOCK) {
            barrier.perform(first, low, high, false);
        } else if (!step || !performLive(first, low, high)) {
            return false;
        }
        if (step) {
            state.turn();
        }
        markLive(low, high);
        runReady(program, low, high);
        return true;
    }

    private boolean performLive(WaitSite site, int low, int high) {
        if (site.kind().scope() == WaitKind.Scope.GRID || site.kind().scope() == WaitKind.Scope.SOME) {
            return false;
        }
        for (int first = low & -WARP_SIZE; first < high; first += WARP_SIZE) {
            if (!agree(site, first, live(Math.max(first, low), Math.min(first + WARP_SIZE, high), first))) {
                return false;
            }
        }
        for (int first = low & -WARP_SIZE; first < high; first += WARP_SIZE) {
            performGroups(site, first, live(Math.max(first, low), Math.min(first + WARP_SIZE, high), first));
        }
        return true;
    }

    private void markLive(int low, int high) {
        for (int i = low; i < high; i++) {
            ready[i] = state.next[i] != 0;
        }
    }

    /// Lets threads try again that wait for a change of memory.
    private boolean release(KernelProgram program, int low, int high) {
        boolean any = false;
        for (int i = low; i < high; i++) {
            ready[i] = state.next[i] != 0 && plan.site(state.next[i]).kind() == WaitKind.YIELD;
            any |= ready[i];
        }
        runReady(program, low, high);
        return any;
    }
}
