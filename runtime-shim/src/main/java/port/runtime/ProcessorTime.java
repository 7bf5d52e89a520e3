package port.runtime;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// The processor time that this Java process has used.
///
/// Linux tells it in nanoseconds for each thread, `/proc/self/task/*/schedstat`, and in hundredths of a second for the process. Threads
/// that have ended keep what they were last seen to have used. Elsewhere the coarse figure is all there is.
final class ProcessorTime {
    private static final Path THREADS = Path.of("/proc/self/task");

    private final Map<String, Long> threads = new HashMap<>();

    /// Nanoseconds so far.
    synchronized long nanos() {
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
