package port.reference.gang;

/// In which order the threads of a launch carry out their atomic operations.
///
/// Threads without races see of each other what atomic operations, barriers and warp operations let them see. Given the order of the
/// former, everything else they do is determined.
public final class Turns {
    private static final int LANE_BITS = 10;

    private final long[] threads;
    private final boolean isFree;
    private int next;

    private Turns(long[] threads, boolean isFree) {
        this.threads = threads.clone();
        this.isFree = isFree;
    }

    /// Any order will do.
    public static Turns free() {
        return new Turns(new long[0], true);
    }

    /// One thread an operation, as [#thread] names them.
    public static Turns of(long[] threads) {
        return new Turns(threads, false);
    }

    /// @param lane the thread within its block
    public static long thread(long block, int lane) {
        return block << LANE_BITS | lane;
    }

    public boolean isFree() {
        return isFree;
    }

    /// Whether block after block, in the order of their index, has all its turns.
    public boolean areBlockByBlock() {
        for (int i = 1; i < threads.length; i++) {
            if (threads[i] >>> LANE_BITS < threads[i - 1] >>> LANE_BITS) {
                return false;
            }
        }
        return true;
    }

    /// Whether every operation has been carried out.
    public boolean areOver() {
        return next == threads.length;
    }

    boolean isTurnOf(long thread) {
        return isFree || next < threads.length && threads[next] == thread;
    }

    /// The thread whose turn is next; -1 if there is none.
    long following() {
        return next < threads.length ? threads[next] : -1;
    }

    void take() {
        next += isFree ? 0 : 1;
    }
}
