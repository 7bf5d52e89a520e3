package port.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Works on several programs at once, and hands out what comes of them in their order.
final class SideBySide implements AutoCloseable {
    /// As deep as what a program nests needs it, in bytes.
    private static final long STACK = 64L << 20;

    private final ExecutorService workers;

    /// @param count how many programs at once, at least 1
    SideBySide(int count) {
        workers = Executors.newFixedThreadPool(count, Thread.ofPlatform().stackSize(STACK).daemon().factory());
    }

    /// What is done with a program.
    interface Work {
        Outcome on(ProgramInput program) throws EnvironmentProblem;
    }

    /// What comes of each program, in their order; begun for all, waited for one by one.
    List<Waiting> start(List<ProgramInput> programs, Work work) {
        var all = new ArrayList<Waiting>();
        for (ProgramInput program : programs) {
            all.add(new Waiting(program, workers.submit(() -> work.on(program))));
        }
        return all;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /// A program that is worked on.
    record Waiting(ProgramInput program, Future<Outcome> future) {
        Outcome outcome() throws EnvironmentProblem {
            try {
                return future.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while a program was worked on", e);
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case EnvironmentProblem problem -> throw problem;
                    case RuntimeException defect -> throw defect;
                    case Error defect -> throw defect;
                    default -> throw new IllegalStateException("a program could not be worked on", e.getCause());
                }
            }
        }
    }
}
