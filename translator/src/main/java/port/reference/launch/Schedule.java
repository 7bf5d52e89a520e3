package port.reference.launch;

import java.util.Arrays;
import java.util.SplittableRandom;

/// In which order blocks run, and the threads of a block between two barriers. CUDA leaves all of it open.
///
/// @param number 0 is the plain order: ascending, each thread from barrier to barrier
/// @param seed of the other orders
public record Schedule(int number, long seed) {
    public static final Schedule PLAIN = new Schedule(0, 0);

    private static final int WARP_SIZE = 32;

    /// The last schedule that turns the plain order round; later ones shuffle it.
    private static final int LAST_REVERSED = 2;

    public boolean isPlain() {
        return number == 0;
    }

    /// Whether threads go on in step, statement by statement, rather than each from barrier to barrier.
    public boolean isInStep() {
        return number % 2 == 1;
    }

    /// The block that runs as the one with this index; every block once.
    public long block(long index, long count) {
        if (isPlain() || count < 2) {
            return index;
        } else if (number <= LAST_REVERSED) {
            return count - 1 - index;
        }
        var random = new SplittableRandom(seed * 31 + number);
        long stride = 1 + random.nextLong(count - 1);
        while (greatestCommonDivisor(stride, count) != 1) {
            stride = stride % (count - 1) + 1;
        }
        long offset = random.nextLong(count);
        return (offset + index * stride) % count;
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    /// The threads of a block in the order in which they take turns: warps shuffled, and in every other schedule the lanes of each, too.
    public int[] lanes(int width) {
        int[] order = plain(width);
        if (isPlain()) {
            return order;
        } else if (number <= LAST_REVERSED) {
            Arrays.setAll(order, lane -> width - 1 - lane);
            return order;
        }
        var random = new SplittableRandom(seed * 37 + number);
        int warps = (width + WARP_SIZE - 1) / WARP_SIZE;
        int[] warpOrder = shuffled(warps, random);
        int filled = 0;
        for (int warp : warpOrder) {
            int size = Math.min(WARP_SIZE, width - warp * WARP_SIZE);
            int[] within = number % 4 < 2 ? plain(size) : shuffled(size, random);
            for (int lane : within) {
                order[filled] = warp * WARP_SIZE + lane;
                filled++;
            }
        }
        return order;
    }

    private static int[] plain(int size) {
        int[] all = new int[size];
        Arrays.setAll(all, i -> i);
        return all;
    }

    private static int[] shuffled(int size, SplittableRandom random) {
        int[] all = plain(size);
        for (int i = size - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = all[i];
            all[i] = all[other];
            all[other] = kept;
        }
        return all;
    }
}
