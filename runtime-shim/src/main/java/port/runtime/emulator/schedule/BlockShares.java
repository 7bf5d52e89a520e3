package port.runtime.emulator.schedule;

import java.util.concurrent.atomic.AtomicLongArray;

/// The blocks of a launch that nobody has started, in a share for each worker.
///
/// A worker takes runs of consecutive blocks off the front of its share: neighbouring blocks, which mostly touch neighbouring memory,
/// stay on one core. Who has nothing left steals the back half of the largest share.
final class BlockShares {
    /// So many `long`s lie between two shares that no line of a cache holds both.
    private static final int SPACING = 16;

    private static final int RUNS_OF_A_WORKER = 32;
    private static final int LONGEST_RUN = 512;

    /// Of each share, the number of the first run in the upper half, and of the one behind the last run in the lower half.
    private final AtomicLongArray shares;

    private final int count;
    private final long blocks;
    private final long runLength;

    private BlockShares(long blocks, int count, long runLength) {
        this.blocks = blocks;
        this.count = count;
        this.runLength = Math.max(runLength, Math.ceilDiv(blocks, Integer.MAX_VALUE));
        this.shares = new AtomicLongArray(count * SPACING);
        long runs = Math.ceilDiv(blocks, this.runLength);
        for (int i = 0; i < count; i++) {
            shares.set(i * SPACING, packed((int) (runs * i / count), (int) (runs * (i + 1) / count)));
        }
    }

    /// As equal shares as can be. Who is alone takes long runs: nobody is there to steal.
    ///
    /// @param width how many blocks the grid has along x; long runs are whole rows of them
    static BlockShares equal(long blocks, long width, int workers) {
        long length =
                workers == 1 ? LONGEST_RUN : Math.clamp(blocks / ((long) workers * RUNS_OF_A_WORKER), 1, LONGEST_RUN);
        return new BlockShares(blocks, workers, length > width ? length - length % width : length);
    }

    /// One share, off which all workers take block after block, so that no block starts before those of lower index.
    static BlockShares common(long blocks) {
        return new BlockShares(blocks, 1, 1);
    }

    /// What a worker takes its blocks from.
    Taker taker(int worker) {
        return new Taker(worker % count);
    }

    /// One worker's way to blocks.
    final class Taker {
        private final int place;
        private long next;
        private long end;

        private Taker(int worker) {
            this.place = worker * SPACING;
        }

        /// The next block to start, or -1 if none is left.
        long take() {
            if (next == end && !nextRun()) {
                return -1;
            }
            return next++;
        }

        /// Takes the blocks right behind the last one, at most so many, as far as this worker has them; returns how many.
        int takeMore(long most) {
            int count = (int) Math.min(most, end - next);
            next += count;
            return count;
        }

        private boolean nextRun() {
            while (true) {
                long share = shares.get(place);
                if (size(share) == 0) {
                    if (!steal()) {
                        return false;
                    }
                } else if (shares.compareAndSet(place, share, packed(first(share) + 1, end(share)))) {
                    next = first(share) * runLength;
                    end = Math.min(next + runLength, blocks);
                    return true;
                }
            }
        }

        /// Moves half of the largest share here, unless all are empty.
        private boolean steal() {
            while (true) {
                int largest = place;
                for (int other = 0; other < shares.length(); other += SPACING) {
                    largest = size(shares.get(other)) > size(shares.get(largest)) ? other : largest;
                }
                long share = shares.get(largest);
                if (size(share) == 0) {
                    return false;
                }
                int middle = first(share) + size(share) / 2;
                if (shares.compareAndSet(largest, share, packed(first(share), middle))) {
                    shares.set(place, packed(middle, end(share)));
                    return true;
                }
            }
        }
    }

    private static long packed(int first, int end) {
        return (long) first << Integer.SIZE | end;
    }

    private static int first(long share) {
        return (int) (share >>> Integer.SIZE);
    }

    private static int end(long share) {
        return (int) share;
    }

    private static int size(long share) {
        return end(share) - first(share);
    }
}
