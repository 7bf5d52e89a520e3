package port.runtime.emulator.schedule;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;

/// The time that a worker has run on a core: what it waited for one does not count, nor what it slept.
///
/// Systems other than Linux tell it too coarsely for single blocks: there it is the time that has passed, as it is for virtual threads.
final class WorkerClock {
    private static final Optional<ThreadMXBean> THREADS = find();
    private static final int TRIALS = 8;
    private static final long COST = measure();

    private WorkerClock() {}

    private static Optional<ThreadMXBean> find() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return Optional.empty();
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()
                ? Optional.of(threads)
                : Optional.empty();
    }

    /// Nanoseconds of the calling thread from some moment on, the same in each call. Takes half a microsecond, or two under some
    /// hypervisors.
    static long nanos() {
        return THREADS.isEmpty() || Thread.currentThread().isVirtual()
                ? System.nanoTime()
                : THREADS.get().getCurrentThreadCpuTime();
    }

    /// Nanoseconds that a look takes, about.
    static long cost() {
        return COST;
    }

    private static long measure() {
        long least = Long.MAX_VALUE;
        long before = nanos();
        for (int i = 0; i < TRIALS; i++) {
            long now = nanos();
            least = Math.min(least, now - before);
            before = now;
        }
        return least;
    }
}
