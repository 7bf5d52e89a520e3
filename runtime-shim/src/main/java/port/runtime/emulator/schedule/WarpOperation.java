package port.runtime.emulator.schedule;

import port.runtime.emulator.kernel.BlockState;
import port.runtime.emulator.kernel.WaitOperand;
import port.runtime.emulator.kernel.WaitSite;

/// What the lanes of a warp compute together. Results replace the values the lanes brought.
///
/// A shuffle from a lane that does not take part gives the own value; CUDA leaves that undefined.
final class WarpOperation {
    private static final int WARP_SIZE = 32;
    private static final int LAST_LANE = WARP_SIZE - 1;

    private final BlockState state;
    private final int[] copy = new int[WARP_SIZE];
    private final long[] wideCopy = new long[WARP_SIZE];

    WarpOperation(BlockState state) {
        this.state = state;
    }

    /// Computes the operation of a site for the lanes in `lanes` of the warp whose first thread is `first`.
    void perform(WaitSite site, int first, int lanes) {
        switch (site.kind()) {
            case SHUFFLE, SHUFFLE_UP, SHUFFLE_DOWN, SHUFFLE_XOR -> shuffle(site, first, lanes);
            case VOTE_ALL -> answer(first, lanes, votes(first, lanes) == lanes ? 1 : 0);
            case VOTE_ANY -> answer(first, lanes, votes(first, lanes) != 0 ? 1 : 0);
            case VOTE_UNIFORM -> {
                int votes = votes(first, lanes);
                answer(first, lanes, votes == 0 || votes == lanes ? 1 : 0);
            }
            case BALLOT -> answer(first, lanes, votes(first, lanes));
            case MATCH_ANY -> matchAny(site.wide(), first, lanes);
            case MATCH_ALL ->
                    answer(first, lanes, same(site.wide(), first, lanes, first + lowest(lanes)) == lanes ? lanes : 0);
            case REDUCE_ADD,
                    REDUCE_MIN,
                    REDUCE_MAX,
                    REDUCE_MIN_UNSIGNED,
                    REDUCE_MAX_UNSIGNED,
                    REDUCE_AND,
                    REDUCE_OR,
                    REDUCE_XOR ->
                    reduce(site, first, lanes);
            case ACTIVE_MASK -> answer(first, lanes, lanes);
            case BARRIER,
                    BARRIER_COUNT,
                    BARRIER_AND,
                    BARRIER_OR,
                    NUMBERED_BARRIER,
                    WARP_BARRIER,
                    GRID_BARRIER,
                    YIELD,
                    SPLIT -> {}
        }
    }

    private static int lowest(int lanes) {
        return Integer.numberOfTrailingZeros(lanes);
    }

    private void answer(int first, int lanes, int result) {
        for (int rest = lanes; rest != 0; rest &= rest - 1) {
            state.values[first + lowest(rest)] = result;
        }
    }

    private int votes(int first, int lanes) {
        int votes = 0;
        for (int rest = lanes; rest != 0; rest &= rest - 1) {
            int lane = lowest(rest);
            votes |= state.values[first + lane] != 0 ? 1 << lane : 0;
        }
        return votes;
    }

    /// Computes a shuffle for whole warps, all of whose lanes take part, at once.
    ///
    /// @return false if that is not what the threads from `low` to `high` do at a site
    boolean performWhole(WaitSite site, int low, int high) {
        boolean whole = low % WARP_SIZE == 0 && high % WARP_SIZE == 0 && isPlainShuffle(site);
        if (!whole || site.hasMask() && !(site.common().contains(WaitOperand.MASK) && state.mask == -1)) {
            return false;
        }
        shuffle(site, low, high, state.width(site, low));
        return true;
    }

    /// Whether all threads give a shuffle the same operand and width.
    private boolean isPlainShuffle(WaitSite site) {
        return switch (site.kind()) {
            case SHUFFLE, SHUFFLE_UP, SHUFFLE_DOWN, SHUFFLE_XOR ->
                    site.common().contains(WaitOperand.LANE)
                            && (!site.hasWidth() || site.common().contains(WaitOperand.WIDTH))
                            && isPowerOfTwo(state.width(site, 0));
            default -> false;
        };
    }

    private void shuffle(WaitSite site, int low, int high, int width) {
        int operand = state.lane & LAST_LANE;
        if (site.wide()) {
            FullShuffle.perform(site.kind(), state.wideValues, wideCopy, low, high, operand, width);
        } else {
            FullShuffle.perform(site.kind(), state.values, copy, low, high, operand, width);
        }
    }

    private void shuffle(WaitSite site, int first, int lanes) {
        if (lanes == -1 && isPlainShuffle(site)) {
            shuffle(site, first, first + WARP_SIZE, state.width(site, first));
            return;
        }
        int count = Math.min(WARP_SIZE, state.next.length - first);
        if (site.wide()) {
            System.arraycopy(state.wideValues, first, wideCopy, 0, count);
        } else {
            System.arraycopy(state.values, first, copy, 0, count);
        }
        for (int rest = lanes; rest != 0; rest &= rest - 1) {
            int lane = lowest(rest);
            int source = source(site, first + lane, lane);
            if ((lanes >>> source & 1) != 0) {
                if (site.wide()) {
                    state.wideValues[first + lane] = wideCopy[source];
                } else {
                    state.values[first + lane] = copy[source];
                }
            }
        }
    }

    private static boolean isPowerOfTwo(int width) {
        return width > 0 && width <= WARP_SIZE && (width & width - 1) == 0;
    }

    /// The lane a shuffle reads. PTX ISA, `shfl.sync`: the operand counts modulo 32, and a lane outside of the group means the own one.
    private int source(WaitSite site, int thread, int lane) {
        int operand = state.lane(site, thread) & LAST_LANE;
        int segment = WARP_SIZE - state.width(site, thread) & LAST_LANE;
        int start = lane & segment;
        int end = start | LAST_LANE & ~segment;
        return switch (site.kind()) {
            case SHUFFLE -> start | operand & ~segment;
            case SHUFFLE_UP -> lane - operand >= start ? lane - operand : lane;
            case SHUFFLE_DOWN -> lane + operand <= end ? lane + operand : lane;
            case SHUFFLE_XOR -> (lane ^ operand) <= end ? lane ^ operand : lane;
            default -> throw new IllegalArgumentException(site.kind().name());
        };
    }

    private void matchAny(boolean wide, int first, int lanes) {
        int[] matches = new int[WARP_SIZE];
        for (int rest = lanes; rest != 0; rest &= rest - 1) {
            int lane = lowest(rest);
            matches[lane] = same(wide, first, lanes, first + lane);
        }
        for (int rest = lanes; rest != 0; rest &= rest - 1) {
            int lane = lowest(rest);
            state.values[first + lane] = matches[lane];
        }
    }

    /// The lanes that hold the same value as a thread.
    private int same(boolean wide, int first, int lanes, int thread) {
        int same = 0;
        for (int rest = lanes; rest != 0; rest &= rest - 1) {
            int lane = lowest(rest);
            boolean equal =
                    wide
                            ? state.wideValues[first + lane] == state.wideValues[thread]
                            : state.values[first + lane] == state.values[thread];
            same |= equal ? 1 << lane : 0;
        }
        return same;
    }

    private void reduce(WaitSite site, int first, int lanes) {
        int result = state.values[first + lowest(lanes)];
        for (int rest = lanes & lanes - 1; rest != 0; rest &= rest - 1) {
            int value = state.values[first + lowest(rest)];
            result =
                    switch (site.kind()) {
                        case REDUCE_ADD -> result + value;
                        case REDUCE_MIN -> Math.min(result, value);
                        case REDUCE_MAX -> Math.max(result, value);
                        case REDUCE_MIN_UNSIGNED -> Integer.compareUnsigned(result, value) < 0 ? result : value;
                        case REDUCE_MAX_UNSIGNED -> Integer.compareUnsigned(result, value) > 0 ? result : value;
                        case REDUCE_AND -> result & value;
                        case REDUCE_OR -> result | value;
                        case REDUCE_XOR -> result ^ value;
                        default -> throw new IllegalArgumentException(site.kind().name());
                    };
        }
        answer(first, lanes, result);
    }
}
