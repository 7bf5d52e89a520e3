package port.runtime.emulator.schedule;

import port.runtime.emulator.kernel.KernelPlan;

/// Finds out whether the blocks of a kernel run faster when neighbouring threads run together, and lets them.
///
/// Code on vectors is very slow until the JVM has compiled it. So a single group of a block is run together every now and then, which
/// costs little and makes the JVM compile it; then whole blocks are tried, and what was faster is kept. Both are measured on and on.
/// All workers share what is found out; a race between them costs precision, nothing else.
public final class Pace {
    /// No group of threads is run together.
    static final int ONE_BY_ONE = 0;

    /// Every group is.
    static final int ALL = Integer.MAX_VALUE;

    /// One group of a region is, and now and then two: the JVM must see both.
    private static final int WARM = 1;

    private static final int WARMER = 2;
    private static final int WARM_TILL_WARMER = 8;
    private static final long WINDOW_NANOS = 20_000;
    private static final int WINDOW_BLOCKS = 256;

    /// What may lie between two looks at the clock once it is known how blocks had best run: a look takes two microseconds on some machines,
    /// and costs more by what it drives out of the core.
    private static final double LONGEST_WINDOW_NANOS = 500_000;

    /// The part of the time for which blocks have run together that may pass before the next look.
    private static final double WINDOW_SHARE = 1.0 / 32;

    private static final int FIRST_TRY = 8;
    private static final int LAST_TRY = 1 << 14;
    private static final long YOUNG_NANOS = 2_000_000_000;
    private static final double LONGEST_REST = 200_000_000;

    /// What a block with a group run together may cost more: what is compiled costs less than the threads that it stands for, and what is
    /// not many times more.
    private static final double CHEAP = 1.1;

    /// What it may cost more after a long time, in which blocks may have differed from each other.
    private static final double NOT_DEAR = 1.6;

    private static final int LONG_TIME = 8;

    /// What it may cost more in any case, in nanoseconds, or in looks at the clock: one costs as much as a small block.
    private static final double NEXT_TO_NOTHING = 1_000;

    private static final double LOOKS = 1.5;

    private final boolean measures;
    private final int fixed;
    private final double nextToNothing;
    private final Measure oneByOne = new Measure();
    private final Measure warm = new Measure();
    private final Measure together = new Measure();
    private boolean trying;
    private double nextAt;
    private int nextTry = FIRST_TRY;
    private int warmSinceTry;
    private int warmTries;

    private static final class Measure {
        /// What blocks take that nothing disturbs.
        private double nanosPerBlock;

        /// What they take on the average of late, disturbed or not.
        private double usual;

        private double spent;
        private boolean known;

        void note(long nanos, int count) {
            double sample = (double) nanos / count;
            spent += nanos;
            usual = known ? usual + (Math.min(sample, 4 * nanosPerBlock) - usual) / 16 : sample;
            if (!known || sample < nanosPerBlock) {
                nanosPerBlock = sample;
            } else { // most of what is far more was spent waiting for a core
                nanosPerBlock += (Math.min(sample, 2 * nanosPerBlock) - nanosPerBlock) / 32;
            }
            known = true;
        }
    }

    /// The pace of a kernel's blocks.
    public Pace(KernelPlan plan, Together wish) {
        this(plan, wish, WorkerClock.cost());
    }

    /// @param look nanoseconds that it takes to look at the clock
    Pace(KernelPlan plan, Together wish, long look) {
        this.nextToNothing = Math.max(NEXT_TO_NOTHING, LOOKS * look);
        this.measures = plan.lanes() && wish == Together.WHERE_FASTER;
        this.fixed = plan.lanes() && wish == Together.ALWAYS ? ALL : ONE_BY_ONE;
    }

    /// Whether blocks have to be measured.
    boolean measures() {
        return measures;
    }

    /// How many groups of each region the next blocks are to run together.
    synchronized int next() {
        if (!measures) {
            return fixed;
        }
        if (!oneByOne.known) {
            return ONE_BY_ONE;
        }
        double total = oneByOne.spent + warm.spent + together.spent;
        if (together.known && together.nanosPerBlock < oneByOne.nanosPerBlock) {
            return oneByOne.spent * 64 < total && total > YOUNG_NANOS ? ONE_BY_ONE : ALL;
        }
        if (trying || oneByOne.spent < nextAt) {
            return ONE_BY_ONE;
        }
        trying = true;
        if (seemsWorthATry()) {
            warmSinceTry = 0;
            nextTry = total < YOUNG_NANOS ? nextTry + 4 : Math.min(2 * nextTry, LAST_TRY);
            return ALL;
        }
        return warmTries++ % WARM_TILL_WARMER == 0 ? WARMER : WARM;
    }

    private boolean seemsWorthATry() {
        double times = warm.nanosPerBlock / oneByOne.usual;
        boolean costsNothing = warm.nanosPerBlock - oneByOne.usual < nextToNothing;
        return warm.known
                && warmSinceTry >= nextTry
                && (times < CHEAP || costsNothing || times < NOT_DEAR && warmSinceTry >= LONG_TIME * nextTry);
    }

    /// Lets others try: a worker has ended its launch.
    synchronized void end(int groups) {
        trying &= groups == ONE_BY_ONE;
    }

    /// How many blocks to run between two looks at the clock.
    ///
    /// @param most how many at the most, where that is more than it takes to see anything
    synchronized int window(int groups, int most) {
        Measure measure = of(groups);
        if (measure == warm || !measure.known) {
            return 1;
        }
        double block = Math.max(measure.nanosPerBlock, 1);
        double shortest = Math.clamp(WINDOW_NANOS / block, 1, WINDOW_BLOCKS);
        double settled = groups == ALL ? together.spent * WINDOW_SHARE : nextAt - oneByOne.spent;
        return (int) Math.max(shortest, Math.min(most, Math.min(settled, LONGEST_WINDOW_NANOS) / block));
    }

    /// Notes how long `blocks` blocks took.
    synchronized void note(int groups, long nanos, int blocks) {
        of(groups).note(nanos, blocks);
        if (groups != ONE_BY_ONE) {
            trying = false;
            double extra = Math.max(0, nanos - blocks * oneByOne.nanosPerBlock);
            double total = oneByOne.spent + warm.spent + together.spent;
            nextAt = oneByOne.spent + (total < YOUNG_NANOS ? Math.min(extra, LONGEST_REST) : extra * restOf(total));
        }
        if (of(groups) == warm) {
            warmSinceTry += blocks;
        }
    }

    /// How much longer than the extra time of a try blocks run one by one before the next try.
    private static double restOf(double total) {
        return total < 10.0 * YOUNG_NANOS ? 3 : 30;
    }

    private Measure of(int groups) {
        return groups == ONE_BY_ONE ? oneByOne : groups == ALL ? together : warm;
    }
}
