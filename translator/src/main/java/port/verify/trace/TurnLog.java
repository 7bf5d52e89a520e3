package port.verify.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.reference.gang.Turns;
import port.runtime.KernelContext;

/// Which threads of the port carry out atomic operations, in which order, and which lanes run together where they ask for that.
final class TurnLog {
    private long[] threads = new long[64];
    private int count;
    private final Map<Long, List<Integer>> together = new HashMap<>();
    private Optional<KernelContext> current = Optional.empty();

    void clear() {
        count = 0;
        together.clear();
        current = Optional.empty();
    }

    /// The thread that this context shows is the one that runs, from now on.
    void enter(KernelContext context) {
        if (current.isEmpty() || current.get() != context) {
            current = Optional.of(context);
        }
    }

    void add() {
        if (count == threads.length) {
            threads = Arrays.copyOf(threads, 2 * count);
        }
        threads[count] = current.map(TurnLog::number).orElse(-1L);
        count++;
    }

    long[] all() {
        return Arrays.copyOf(threads, count);
    }

    /// A thread has asked which lanes run together with it.
    void addTogether(KernelContext context, int lanes) {
        together.computeIfAbsent(number(context), _ -> new ArrayList<>(1)).add(lanes);
    }

    /// One mask a question of each thread.
    Map<Long, List<Integer>> together() {
        return together;
    }

    private static long number(KernelContext context) {
        long block = WriteConflicts.linear(context.blockIdx, context.gridDim);
        return Turns.thread(block, (int) WriteConflicts.linear(context.threadIdx, context.blockDim));
    }
}
