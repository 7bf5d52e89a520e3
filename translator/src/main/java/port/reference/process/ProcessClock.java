package port.reference.process;

import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/// The time that a program sees.
public interface ProcessClock {
    /// Nanoseconds since 1970.
    long wallNanos();

    /// Nanoseconds since some moment, never going back.
    long steadyNanos();

    /// What [#steadyNanos] would say, for those who do not count as readers.
    long now();

    /// Returns when [#now] has reached `nanos`.
    void sleepUntil(long nanos);

    /// Lets a clock that counts go on by `nanos`.
    void pass(long nanos);

    /// Whether it counts the times it is read, and says nothing of how long anything takes.
    default boolean isCounted() {
        return false;
    }

    /// The machine's clock.
    static ProcessClock system() {
        return new ProcessClock() {
            @Override
            public long wallNanos() {
                var now = Instant.now();
                return now.getEpochSecond() * 1_000_000_000L + now.getNano();
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
                }
            }

            @Override
            public void pass(long nanos) {}
        };
    }

    /// A clock that starts at `start` and goes on by one microsecond whenever it is read: two runs of one program see the same times.
    static ProcessClock counting(long start) {
        return new ProcessClock() {
            private long now = start;

            @Override
            public boolean isCounted() {
                return true;
            }

            @Override
            public long wallNanos() {
                now += 1000;
                return now;
            }

            @Override
            public long steadyNanos() {
                return wallNanos();
            }

            @Override
            public long now() {
                return now;
            }

            @Override
            public void sleepUntil(long nanos) {
                now = Math.max(now, nanos);
            }

            @Override
            public void pass(long nanos) {
                now += nanos;
            }
        };
    }
}
