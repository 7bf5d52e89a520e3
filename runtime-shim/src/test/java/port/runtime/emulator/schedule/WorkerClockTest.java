package port.runtime.emulator.schedule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// The clock of workers.
final class WorkerClockTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void whatAWorkerWaitsDoesNotCount() throws InterruptedException {
        long start = WorkerClock.nanos();
        Thread.sleep(Duration.ofMillis(100));

        assertTrue(WorkerClock.nanos() - start < 50_000_000);
    }

    @Test
    void whatAWorkerRunsDoes() {
        long start = WorkerClock.nanos();
        long begin = System.nanoTime();
        while (WorkerClock.nanos() - start < 1_000_000) {
            assertTrue(System.nanoTime() - begin < 60_000_000_000L);
        }
    }

    @Test
    void virtualThreadsHaveOneToo() throws InterruptedException {
        var seen = new long[2];
        Thread.ofVirtual()
                .start(() -> {
                    seen[0] = WorkerClock.nanos();
                    seen[1] = WorkerClock.nanos();
                })
                .join();

        assertTrue(seen[0] > 0 && seen[1] >= seen[0]);
    }
}
