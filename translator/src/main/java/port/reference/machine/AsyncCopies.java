package port.reference.machine;

import java.util.ArrayDeque;
import port.reference.memory.Access;

/// Copies of a block that run beside its threads: carried out when their thread waits for them.
public final class AsyncCopies {
    private Queue[] queues = {};

    /// Forgets what nobody waited for.
    void startBlock(int lanes) {
        queues = new Queue[lanes];
    }

    /// Asks for a copy of `given` bytes, and of zeros for the rest of `bytes`.
    public void begin(int lane, Access access, long to, long from, int bytes, int given) {
        queue(lane).add(to, access.take(to, from, bytes, given));
    }

    /// Makes a group of all copies since the last one.
    public void commit(int lane) {
        queue(lane).commit();
    }

    /// Waits for all groups but the last `prior`.
    public void waitFor(int lane, Access access, long prior) {
        if (queues[lane] != null) {
            queues[lane].carryOut(access, queues[lane].groups - prior);
        }
    }

    /// Waits for everything that was asked for.
    public void finish(int lane, Access access) {
        if (queues[lane] != null) {
            queues[lane].commit();
            queues[lane].carryOut(access, queues[lane].groups);
        }
    }

    private Queue queue(int lane) {
        if (queues[lane] == null) {
            queues[lane] = new Queue();
        }
        return queues[lane];
    }

    private record Copy(long to, byte[] bytes, long group) {}

    /// What one thread has asked for and not waited for.
    private static final class Queue {
        private final ArrayDeque<Copy> copies = new ArrayDeque<>();
        private long groups;

        void add(long to, byte[] bytes) {
            copies.add(new Copy(to, bytes, groups));
        }

        void commit() {
            groups++;
        }

        /// Carries out the copies of all groups before `end`.
        void carryOut(Access access, long end) {
            while (!copies.isEmpty() && copies.getFirst().group() < end) {
                Copy next = copies.removeFirst();
                access.give(next.to(), next.bytes());
            }
        }
    }
}
