package port.verify;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// The time limit of one run: what is to be stopped when it is over.
final class Deadline implements AutoCloseable {
    private static final Duration AGAIN = Duration.ofMillis(50);

    private final List<Runnable> actions = new CopyOnWriteArrayList<>();
    private final Optional<Thread> thread;

    private Deadline(Optional<Duration> limit) {
        thread = limit.map(length -> Thread.ofVirtual().name("deadline").start(() -> watch(length)));
    }

    /// Starts to count.
    static Deadline in(Optional<Duration> limit) {
        return new Deadline(limit);
    }

    /// Has something called when the time is over, and again and again until the run has ended.
    void onExpiry(Runnable action) {
        actions.add(action);
    }

    private void watch(Duration limit) {
        try {
            Thread.sleep(limit);
            while (true) {
                actions.forEach(Runnable::run);
                Thread.sleep(AGAIN);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// The run has ended in time.
    void end() {
        thread.ifPresent(Thread::interrupt);
    }

    @Override
    public void close() {
        end();
    }
}
