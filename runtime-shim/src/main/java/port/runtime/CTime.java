package port.runtime;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/// Clocks; nanoseconds unless a name says otherwise.
///
/// C: `<time.h>`.
public final class CTime {
    private CTime() {}

    /// Nanoseconds since 1970.
    public static long wallNanos() {
        return HostProcess.current().time().wallNanos();
    }

    /// Nanoseconds since some moment, never going back.
    public static long steadyNanos() {
        return HostProcess.current().time().steadyNanos();
    }

    /// Nanoseconds of processor time that the process has used; coarse on some systems.
    public static long cpuNanos() {
        return HostProcess.current().time().cpuNanos();
    }

    /// Microseconds of processor time. C: `clock`.
    public static long clock() {
        return TimeUnit.NANOSECONDS.toMicros(cpuNanos());
    }

    /// Seconds since 1970, stored as well unless the pointer is null. C: `time`.
    public static long time(LongPtr target) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(wallNanos());
        if (!target.isNull()) {
            target.set(seconds);
        }
        return seconds;
    }

    /// Waits; other threads of the host run in the meantime.
    public static void sleepNanos(long nanoseconds) {
        HostProcess.current().threads().sleep(nanoseconds);
    }

    /// Stores second, minute, hour, day, month from 0, years since 1900, day of the week from Sunday, day of the year
    /// from 0, in UTC.
    public static void fields(long seconds, IntPtr target) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        target.set(0, time.getSecond());
        target.set(1, time.getMinute());
        target.set(2, time.getHour());
        target.set(3, time.getDayOfMonth());
        target.set(4, time.getMonthValue() - 1);
        target.set(5, time.getYear() - 1900);
        target.set(6, time.getDayOfWeek().getValue() % 7);
        target.set(7, time.getDayOfYear() - 1);
    }
}
