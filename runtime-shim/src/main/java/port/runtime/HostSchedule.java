package port.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Whose turn it is among the threads of a host program.
///
/// Each is a Java thread of its own, and all but one of them are stopped. Time goes by when nobody can go on.
final class HostSchedule {
    private static final long STACK_BYTES = 64L << 20;
    private static final int MOST_LOOKS = 100;
    private static final long TURN_NANOS = 10_000;

    private final HostProcess process;
    private final ProcessTime time;
    private final Consumer<Runnable> surroundings;
    private final HostThread main = HostThread.first();
    private final Deque<HostThread> ready = new ArrayDeque<>();
    private final List<HostThread> waiting = new ArrayList<>();
    private final List<Thread> carriers = new ArrayList<>();
    private final List<HostThread> living = new ArrayList<>();
    private HostThread running = main;
    private boolean isStuck;
    private boolean isOver;
    private Optional<Throwable> failure = Optional.empty();

    /// Ends a thread of a program that is over.
    private static final class Over extends Error {
        private static final long serialVersionUID = 1L;

        Over() {
            super("the program is over", null, false, false);
        }
    }

    HostSchedule(HostProcess process, ProcessTime time, Consumer<Runnable> surroundings) {
        this.process = process;
        this.time = time;
        this.surroundings = surroundings;
    }

    HostThread running() {
        return running;
    }

    int start(Runnable body) {
        HostThread made = new HostThread(carriers.size() + 2);
        Thread carrier =
                new Thread(
                        null,
                        () -> surroundings.accept(() -> process.bind(() -> live(made, body))),
                        "port-host-" + made.number(),
                        STACK_BYTES);
        carrier.setDaemon(true);
        carriers.add(carrier);
        living.add(made);
        ready.add(made);
        carrier.start();
        return made.number();
    }

    private void live(HostThread self, Runnable body) {
        self.pause();
        if (isOver) {
            return;
        }
        try {
            process.guard(body);
        } catch (Over _) {
            return;
        } catch (RuntimeException | Error e) {
            failure = Optional.of(e);
        }
        living.remove(self);
        changed();
        running = failure.isPresent() ? main : next();
        running.resume();
    }

    boolean isAlive(long number) {
        return living.stream().anyMatch(thread -> thread.number() == number);
    }

    void giveWay() {
        if (living.isEmpty()) {
            return;
        }
        time.pass(TURN_NANOS);
        wakeLate();
        if (ready.isEmpty() && time.isCounted()) {
            earliest().ifPresent(this::wake);
        }
        if (!ready.isEmpty()) {
            ready.add(running);
            hand(ready.remove());
        }
    }

    void look() {
        if (!living.isEmpty() && running.looksMoreOftenThan(MOST_LOOKS)) {
            giveWay();
        }
    }

    boolean await(String what, long deadline) {
        HostThread self = running;
        self.begin(what, deadline);
        waiting.add(self);
        hand(next());
        return !self.latestWait().isOver();
    }

    void sleep(long nanos) {
        long deadline = time.now() + Math.max(0, nanos);
        if (living.isEmpty()) {
            time.sleepUntil(deadline);
            return;
        }
        boolean isEarly = true;
        while (isEarly) {
            isEarly = await("a sleep", deadline);
        }
    }

    void changed() {
        ready.addAll(waiting);
        waiting.clear();
    }

    private void hand(HostThread to) {
        HostThread from = running;
        if (to != from) {
            running = to;
            to.resume();
            from.pause();
        }
        if (isOver) {
            throw new Over();
        }
        if (from == main) {
            if (isStuck && failure.isEmpty()) {
                failure = Optional.of(deadlock());
            }
            raiseFailure();
        }
    }

    /// Throws what ended the program, if that was not `main` itself.
    void raiseFailure() {
        failure.ifPresent(HostSchedule::raise);
    }

    private static void raise(Throwable thrown) {
        switch (thrown) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(thrown);
        }
    }

    /// Who goes on. If nobody can, it is `main`, which learns of it.
    private HostThread next() {
        wakeLate();
        if (ready.isEmpty()) {
            earliest().ifPresent(this::wake);
        }
        if (ready.isEmpty()) {
            isStuck = true;
            return main;
        }
        return ready.remove();
    }

    private void wakeLate() {
        long now = time.now();
        waiting.stream()
                .filter(thread -> thread.latestWait().deadline() <= now)
                .sorted(Comparator.comparingLong(thread -> thread.latestWait().deadline()))
                .toList()
                .forEach(this::wake);
    }

    private Optional<HostThread> earliest() {
        return waiting.stream()
                .filter(thread -> thread.latestWait().hasEnd())
                .min(Comparator.comparingLong(thread -> thread.latestWait().deadline()));
    }

    private void wake(HostThread late) {
        time.sleepUntil(late.latestWait().deadline());
        late.giveUp();
        waiting.remove(late);
        ready.add(late);
    }

    private HostFault deadlock() {
        String all = waiting.stream().map(HostThread::toString).collect(Collectors.joining(", "));
        return new HostFault(FaultCode.DEADLOCK, "no thread of the host can go on: " + all);
    }

    /// Ends all threads but the one that runs `main`, which calls this when the program is over.
    void endAll() {
        isOver = true;
        living.forEach(HostThread::resume);
        for (Thread carrier : carriers) {
            boolean isEnded = false;
            while (!isEnded) {
                try {
                    carrier.join();
                    isEnded = true;
                } catch (InterruptedException _) {
                    Thread.interrupted();
                }
            }
        }
        living.clear();
        carriers.clear();
    }
}
