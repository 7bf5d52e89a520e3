package port.reference.gang;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// In which order the threads of a launch carry out their atomic operations, and which lanes run together where a thread asks for them.
///
/// Threads without races see of each other what atomic operations, barriers and warp operations let them see. Given the order of the
/// former and the answers about the lanes, everything else they do is determined.
public final class Turns {
    private static final int LANE_BITS = 10;

    private final long[] threads;
    private final LanesTogether together;
    private final boolean isFree;
    private int next;

    private Turns(long[] threads, Map<Long, List<Integer>> together, boolean isFree) {
        this.threads = threads.clone();
        this.together = new LanesTogether(together);
        this.isFree = isFree;
    }

    /// Any order will do.
    public static Turns free() {
        return new Turns(new long[0], Map.of(), true);
    }

    /// @param threads one an operation, as [#thread] names them
    /// @param together what each thread is told about its warp, one mask a question
    public static Turns of(long[] threads, Map<Long, List<Integer>> together) {
        return new Turns(threads, together, false);
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

    /// Whether every operation has been carried out, and what threads were told of others has come true.
    public boolean areOver() {
        return next == threads.length && together.areRight();
    }

    /// The lanes that run together with a thread that asks for them now; empty if any answer will do.
    ///
    /// @param operation where it asks
    public OptionalInt lanesWith(long thread, int operation) {
        return together.answer(thread, operation);
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
