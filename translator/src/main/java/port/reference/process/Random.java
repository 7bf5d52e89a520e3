package port.reference.process;

/// The random numbers of glibc: `rand` (TYPE_3, additive feedback over 31 words) and the `drand48` family.
public final class Random {
    private static final int WORDS = 31;
    private static final int LAG = 3;
    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long INCREMENT = 0xB;
    private static final long MASK_48 = (1L << 48) - 1;

    private final int[] state = new int[WORDS];
    private int front;
    private int rear;
    private long state48 = 0x1234ABCD330EL;
    private int device = 12345;

    public Random() {
        seed(1);
    }

    /// `srand`.
    public void seed(int seed) {
        int word = seed == 0 ? 1 : seed;
        state[0] = word;
        for (int i = 1; i < WORDS; i++) {
            // 16807 * word mod (2^31 - 1) in Schrage's way, as glibc does it.
            long high = word / 127773;
            long low = word % 127773;
            word = (int) (16807 * low - 2836 * high);
            if (word < 0) {
                word += Integer.MAX_VALUE;
            }
            state[i] = word;
        }
        front = LAG;
        rear = 0;
        for (int i = 0; i < 10 * WORDS; i++) {
            next();
        }
    }

    /// `rand`: 0 to 2^31 - 1.
    public int next() {
        state[front] += state[rear];
        int result = state[front] >>> 1;
        front = front + 1 == WORDS ? 0 : front + 1;
        rear = rear + 1 == WORDS ? 0 : rear + 1;
        return result;
    }

    /// `srand48`.
    public void seed48(int seed) {
        state48 = ((seed & 0xffffffffL) << 16) + 0x330E;
    }

    /// One step of the 48-bit generator from `x`.
    public static long step48(long x) {
        return (x * MULTIPLIER + INCREMENT) & MASK_48;
    }

    /// One step of the process's own 48-bit generator.
    public long next48() {
        state48 = step48(state48);
        return state48;
    }

    /// What `std::random_device` gives: different numbers, the same in every run.
    public int device() {
        device = device * 1664525 + 1013904223;
        return device;
    }
}
