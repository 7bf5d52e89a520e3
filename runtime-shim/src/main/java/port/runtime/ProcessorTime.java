package port.runtime;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The processor time that this Java process has used.
///
/// Linux has a clock for it, [ProcessorClock]. Where that may not be read, there are the nanoseconds of each thread,
/// `/proc/self/task/*/schedstat`: they lag behind for threads that are running, and take longer to read. Threads that have ended keep what
/// they were last seen to have used. Elsewhere the coarse figure of the JVM is all there is.
final class ProcessorTime {
    private static final Path THREADS = Path.of("/proc/self/task");

    private final Map<String, Long> threads = new HashMap<>();
    private Optional<Optional<ProcessorClock>> clock = Optional.empty();

    /// Nanoseconds so far.
    synchronized long nanos() {
        if (clock.isEmpty()) {
            clock = Optional.of(ProcessorClock.find());
        }
        return clock.get().map(ProcessorClock::nanos).orElseGet(this::nanosOfThreads);
    }

    private long nanosOfThreads() {
        if (Files.isReadable(THREADS)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(THREADS)) {
                for (Path thread : found) {
                    note(thread);
                }
                return threads.values().stream().mapToLong(Long::longValue).sum();
            } catch (IOException _) {
                // no such figures on this system: the coarse one below
            }
        }
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElseGet(System::nanoTime);
    }

    private void note(Path thread) {
        try {
            String figures = Files.readString(thread.resolve("schedstat"));
            threads.put(thread.getFileName().toString(), Long.parseLong(figures.substring(0, figures.indexOf(' '))));
        } catch (IOException _) {
            // the thread has just ended
        }
    }
}
