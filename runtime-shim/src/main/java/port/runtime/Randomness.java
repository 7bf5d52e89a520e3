package port.runtime;

/// The state behind `rand` and `drand48`, with the numbers that glibc gives.
final class Randomness {
    private static final int DEGREE = 31;
    private static final int SEPARATION = 3;
    private static final int DISCARDED = 310;
    private static final long MULTIPLIER_48 = 0x5DEECE66DL;
    private static final long MASK_48 = (1L << 48) - 1;

    private final int[] state = new int[DEGREE];
    private int front;
    private int rear;
    private long state48;

    Randomness() {
        seed(1);
    }

    /// C: `srand`. The additive feedback generator of degree 31 that glibc calls TYPE_3.
    synchronized void seed(int seed) {
        int word = seed == 0 ? 1 : seed;
        state[0] = word;
        for (int i = 1; i < DEGREE; i++) {
            int high = word / 127773;
            int low = word % 127773;
            word = 16807 * low - 2836 * high;
            if (word < 0) {
                word += Integer.MAX_VALUE;
            }
            state[i] = word;
        }
        front = SEPARATION;
        rear = 0;
        for (int i = 0; i < DISCARDED; i++) {
            next();
        }
    }

    /// C: `rand`, from 0 to 2^31 - 1.
    synchronized int next() {
        int value = state[front] += state[rear];
        front = front + 1 == DEGREE ? 0 : front + 1;
        rear = rear + 1 == DEGREE ? 0 : rear + 1;
        return value >>> 1;
    }

    /// One number of the generator whose state is `word`, and the state behind it in the upper half.
    static long nextOf(int word) {
        int next = word * 1103515245 + 12345;
        int result = Integer.remainderUnsigned(Integer.divideUnsigned(next, 65536), 2048);
        next = next * 1103515245 + 12345;
        result = result << 10 ^ Integer.remainderUnsigned(Integer.divideUnsigned(next, 65536), 1024);
        next = next * 1103515245 + 12345;
        result = result << 10 ^ Integer.remainderUnsigned(Integer.divideUnsigned(next, 65536), 1024);
        return (long) next << 32 | result;
    }

    /// C: `srand48`.
    synchronized void seed48(long seed) {
        state48 = ((seed & 0xffffffffL) << 16) + 0x330E;
    }

    /// The next 48 bits of the process.
    synchronized long next48() {
        state48 = after48(state48);
        return state48;
    }

    /// The 48 bits that follow `bits`.
    static long after48(long bits) {
        return bits * MULTIPLIER_48 + 0xB & MASK_48;
    }
}
