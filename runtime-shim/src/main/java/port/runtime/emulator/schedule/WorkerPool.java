package port.runtime.emulator.schedule;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The threads that help the launching thread to run blocks; they are started when first needed.
public final class WorkerPool implements AutoCloseable {
    private final int helpers;
    private final ThreadPoolExecutor executor;

    /// Room for `workers` threads that run blocks at the same time, the launching one included.
    public WorkerPool(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("no workers");
        }
        this.helpers = workers - 1;
        this.executor =
                new ThreadPoolExecutor(
                        Math.max(helpers, 1),
                        Math.max(helpers, 1),
                        10,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofPlatform().daemon().name("port-worker-", 0).factory());
        executor.allowCoreThreadTimeOut(true);
    }

    /// How many threads can help.
    int helpers() {
        return helpers;
    }

    Executor executor() {
        return executor;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
