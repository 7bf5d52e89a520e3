package port.reference.process;

import java.time.Instant;

/// The time that a program sees.
public interface ProcessClock {
    /// Nanoseconds since 1970.
    long wallNanos();

    /// Nanoseconds since some moment, never going back.
    long steadyNanos();

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
        };
    }
}
