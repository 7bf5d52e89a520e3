package port.runtime.emulator.schedule;

import java.util.function.LongSupplier;

/// One worker's look at the clock: a few blocks are run the same way, and measured together.
final class PaceWindow {
    private static final int LEAST_LOOKS = 4;

    private final Pace pace;
    private final LongSupplier clock;
    private final int most;
    private int groups;
    private int blocks;
    private int left;
    private long start;

    /// @param clock nanoseconds of the worker
    /// @param share how many blocks the worker is likely to run: of which it has to measure some
    PaceWindow(Pace pace, LongSupplier clock, long share) {
        this.pace = pace;
        this.clock = clock;
        this.most = (int) Math.min(share / LEAST_LOOKS, Integer.MAX_VALUE);
        this.groups = pace.measures() ? Pace.ONE_BY_ONE : pace.next();
        this.left = pace.measures() ? 0 : Integer.MAX_VALUE;
    }

    /// How many groups of each region the next block is to run together.
    int beforeBlock() {
        if (left == 0) {
            turn();
        } else if (pace.measures()) {
            left--;
        }
        return groups;
    }

    /// Whether the next block is to run all groups together.
    boolean runsAll() {
        return groups == Pace.ALL;
    }

    /// Counts blocks that run with the next one; returns how many.
    int withBlocks(int more) {
        if (pace.measures()) {
            int known = Math.min(more, left);
            left -= known;
            blocks += more - known;
        }
        return more;
    }

    /// The worker has no more blocks.
    void end() {
        pace.end(groups);
    }

    private void turn() {
        long now = clock.getAsLong();
        if (blocks > 0) {
            pace.note(groups, now - start, blocks);
        }
        groups = pace.next();
        blocks = pace.window(groups, most);
        left = blocks - 1;
        start = now;
    }
}
