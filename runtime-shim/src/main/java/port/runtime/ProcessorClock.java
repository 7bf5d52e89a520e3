package port.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The clock that Linux has for the processor time of this process, read by the C library's `clock_gettime`.
///
/// The JVM prints a warning when native functions are called that it was not told to allow, so there is no such clock then.
final class ProcessorClock {
    private static final int CLOCK_PROCESS_CPUTIME_ID = 2;

    private final MethodHandle clockGettime;
    private final MemorySegment time = Arena.ofAuto().allocate(ValueLayout.JAVA_LONG, 2);

    private ProcessorClock(MethodHandle clockGettime) {
        this.clockGettime = clockGettime;
    }

    /// The clock, where there is one and it may be read.
    @SuppressWarnings("restricted") // asked for only where it is allowed
    static Optional<ProcessorClock> find() {
        boolean known = System.getProperty("os.name").equals("Linux") && ValueLayout.ADDRESS.byteSize() == Long.BYTES;
        if (!known || !ProcessorClock.class.getModule().isNativeAccessEnabled()) {
            return Optional.empty();
        }
        var type = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find("clock_gettime")
                .map(function -> new ProcessorClock(linker.downcallHandle(function, type)));
    }

    /// Nanoseconds so far.
    long nanos() {
        try {
            int failed = (int) clockGettime.invokeExact(CLOCK_PROCESS_CPUTIME_ID, time);
            if (failed != 0) {
                throw new IllegalStateException("the processor time of the process cannot be read");
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the processor time of the process cannot be read", e);
        }
        return TimeUnit.SECONDS.toNanos(time.getAtIndex(ValueLayout.JAVA_LONG, 0))
                + time.getAtIndex(ValueLayout.JAVA_LONG, 1);
    }
}
