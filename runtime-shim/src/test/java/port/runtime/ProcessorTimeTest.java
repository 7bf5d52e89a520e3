package port.runtime;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The processor time of this process.
final class ProcessorTimeTest {
    @Test
    void workTakesProcessorTimeWhichNeverGoesBack() {
        var time = new ProcessorTime();
        long start = time.nanos();

        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> {
                    long last = start;
                    while (last - start < Duration.ofMillis(20).toNanos()) {
                        long now = time.nanos();
                        assertTrue(now >= last, "it went back");
                        last = now;
                    }
                });
    }
}
