package port.verify;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Runs one engine on a thread with a stack that recursive programs need.
final class EngineThread {
    private static final long STACK_BYTES = 512L << 20;

    private final FutureTask<Execution> task;
    private final Thread thread;

    EngineThread(String name, Callable<Execution> engine) {
        this.task = new FutureTask<>(engine);
        this.thread = new Thread(null, task, name, STACK_BYTES);
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /// Waits for the engine to end. What it throws is a defect of ours.
    Execution result() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException _) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException(thread.getName() + " engine: " + e.getCause(), e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
