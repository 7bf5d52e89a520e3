package port.runtime.emulator.schedule;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;

/// The time that a worker has run on a core: what it waited for one does not count, nor what it slept.
///
/// Systems other than Linux tell it too coarsely for single blocks: there it is the time that has passed, as it is for virtual threads.
final class WorkerClock {
    private static final Optional<ThreadMXBean> THREADS = find();

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

    /// Nanoseconds of the calling thread from some moment on, the same in each call. Takes half a microsecond.
    static long nanos() {
        return THREADS.isEmpty() || Thread.currentThread().isVirtual()
                ? System.nanoTime()
                : THREADS.get().getCurrentThreadCpuTime();
    }
}
