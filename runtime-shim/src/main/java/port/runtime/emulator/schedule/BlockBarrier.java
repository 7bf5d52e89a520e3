package port.runtime.emulator.schedule;

import port.runtime.emulator.kernel.BlockState;
import port.runtime.emulator.kernel.WaitSite;

/// What the threads of a block compute together at a barrier.
final class BlockBarrier {
    private final BlockState state;

    BlockBarrier(BlockState state) {
        this.state = state;
    }

    /// Gives the threads from `low` to `high` the barrier's result; `all` says that none of them has ended.
    void perform(WaitSite site, int low, int high, boolean all) {
        switch (site.kind()) {
            case BARRIER_COUNT -> answer(low, high, count(low, high, all, true));
            case BARRIER_AND -> answer(low, high, count(low, high, all, false) == 0 ? 1 : 0);
            case BARRIER_OR -> answer(low, high, count(low, high, all, true) != 0 ? 1 : 0);
            default -> {} // the others have no result
        }
    }

    /// How many threads brought something, or nothing. Threads that have ended bring neither.
    private int count(int low, int high, boolean all, boolean something) {
        int count = 0;
        for (int i = low; i < high; i++) {
            if ((all || state.next[i] != 0) && state.values[i] != 0 == something) {
                count++;
            }
        }
        return count;
    }

    private void answer(int low, int high, int result) {
        for (int i = low; i < high; i++) {
            state.values[i] = result;
        }
    }
}
