package port.runtime;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The time that a process sees, in nanoseconds.
public interface ProcessTime {
    /// Since 1970.
    long wallNanos();

    /// Since some moment, never going back.
    long steadyNanos();

    /// What [#steadyNanos] would say, for those who do not count as readers.
    long now();

    /// Returns when [#now] has reached `nanos`.
    void sleepUntil(long nanos);

    /// Lets a clock that counts go on by `nanos`.
    void pass(long nanos);

    /// Processor time used so far by all threads of the process; coarse on some systems.
    long cpuNanos();

    /// Whether it counts the times it is read, and says nothing of how long anything takes.
    default boolean isCounted() {
        return false;
    }

    /// The machine's clocks.
    static ProcessTime system() {
        return new ProcessTime() {
            private final ProcessorTime processor = new ProcessorTime();

            @Override
            public long wallNanos() {
                Instant now = Instant.now();
                return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
            }

            @Override
            public long steadyNanos() {
                return System.nanoTime();
            }

            @Override
            public long now() {
                return System.nanoTime();
            }

            @Override
            public void sleepUntil(long nanos) {
                while (now() - nanos < 0) {
                    LockSupport.parkNanos(nanos - now());
                    HostProcess.checkpoint();
                }
            }

            @Override
            public void pass(long nanos) {}

            @Override
            public long cpuNanos() {
                return processor.nanos();
            }
        };
    }

    /// A clock that starts at `start` and goes on by one microsecond whenever it is read, so that two runs of one
    /// program see the same times.
    static ProcessTime counting(long start) {
        return new ProcessTime() {
            private long now = start;

            @Override
            public boolean isCounted() {
                return true;
            }

            @Override
            public synchronized long wallNanos() {
                now += 1000;
                return now;
            }

            @Override
            public long steadyNanos() {
                return wallNanos();
            }

            @Override
            public synchronized long now() {
                return now;
            }

            @Override
            public synchronized void sleepUntil(long nanos) {
                now = Math.max(now, nanos);
            }

            @Override
            public synchronized void pass(long nanos) {
                now += nanos;
            }

            /// A process reads its clock once when it starts.
            @Override
            public long cpuNanos() {
                return wallNanos() - start - 1000;
            }
        };
    }
}
