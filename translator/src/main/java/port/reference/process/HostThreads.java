package port.reference.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import port.diagnostic.Code;
import port.reference.memory.Allocation;
import port.reference.memory.Fault;

/// The threads of the host. One runs at a time, until it waits, gives way or ends; then that one does which has waited longest among those
/// that can go on. So every run takes the same course.
///
/// Whoever waits looks at what he waits for himself: he goes on whenever another thread says that something has changed. Time goes by when
/// no thread can go on.
public final class HostThreads {
    private static final int LOOKS = 100;
    private static final long TURN_NANOS = 10_000;

    private final ProcessClock clock;
    private final HostThread main = HostThread.first();
    private final Deque<HostThread> ready = new ArrayDeque<>();
    private final List<HostThread> waiting = new ArrayList<>();
    private final List<HostThread> living = new ArrayList<>();
    private List<Allocation> variables = List.of();
    private List<byte[]> start = List.of();
    private HostThread running = main;
    private int last = 1;
    private boolean isStuck;
    private boolean isOver;
    private Optional<Throwable> end = Optional.empty();

    /// Ends a thread whose program is over.
    private static final class Over extends Error {
        private static final long serialVersionUID = 1L;

        Over() {
            super("the program is over", null, false, false);
        }
    }

    HostThreads(ProcessClock clock) {
        this.clock = clock;
    }

    /// Says which variables every thread has its own of; they hold their first values.
    public void setVariables(List<Allocation> each) {
        variables = List.copyOf(each);
        start = contents();
    }

    private List<byte[]> contents() {
        return variables.stream().map(variable -> variable.bytes().clone()).toList();
    }

    /// Each thread finds the variables of its own at the same addresses.
    private void turnTo(HostThread to) {
        if (to != running) {
            running.setVariables(contents());
            running = to;
            for (int i = 0; i < variables.size(); i++) {
                byte[] kept = to.variables().get(i);
                System.arraycopy(kept, 0, variables.get(i).bytes(), 0, kept.length);
            }
        }
    }

    HostThread running() {
        return running;
    }

    /// The number of the running thread; that of the one in `main` is 1.
    public int number() {
        return running.number();
    }

    /// Makes a thread, which runs when the others wait, and gives its number.
    public int start(Runnable body) {
        var made = new HostThread[1];
        made[0] = HostThread.begin(++last, () -> live(made[0], body));
        made[0].setVariables(start);
        living.add(made[0]);
        ready.add(made[0]);
        made[0].carrier().start();
        return last;
    }

    private void live(HostThread self, Runnable body) {
        self.pause();
        Throwable failure = null;
        try {
            if (!isOver) {
                body.run();
            }
        } catch (Over _) {
            return;
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        if (!isOver) {
            living.remove(self);
            changed();
            end = Optional.ofNullable(failure);
            turnTo(end.isPresent() ? main : next());
            running.resume();
        }
    }

    /// Whether the thread of that number has been started and has not ended.
    public boolean isAlive(long number) {
        return living.stream().anyMatch(thread -> thread.number() == number);
    }

    /// Lets the others go first.
    public void giveWay() {
        if (living.isEmpty()) {
            return;
        }
        clock.pass(TURN_NANOS);
        wakeLate();
        if (ready.isEmpty() && clock.isCounted()) {
            earliest().ifPresent(this::wake);
        }
        if (!ready.isEmpty()) {
            ready.add(running);
            hand(ready.remove());
        }
    }

    /// Called where a thread looks at what others may change: whoever looks again and again gives way.
    public void look() {
        if (!living.isEmpty() && running.look() >= LOOKS) {
            giveWay();
            running.gaveWay();
        }
    }

    /// Waits until another thread says that something has changed.
    ///
    /// @param what the operation that waits, for messages
    public void await(String what) {
        await(what, HostThread.NEVER);
    }

    /// The same for some time; false if nothing has changed by then.
    public boolean await(String what, long deadlineNanos) {
        HostThread self = running;
        self.waitFor(what, deadlineNanos);
        waiting.add(self);
        hand(next());
        return !self.isLate();
    }

    /// Lets time go by.
    public void sleep(long nanos) {
        if (living.isEmpty()) {
            clock.sleepUntil(clock.now() + nanos);
            return;
        }
        long deadline = clock.now() + Math.max(0, nanos);
        boolean isEarly = true;
        while (isEarly) {
            isEarly = await("a sleep", deadline);
        }
    }

    /// Says that something has changed for which others may wait.
    public void changed() {
        ready.addAll(waiting);
        waiting.clear();
    }

    private void hand(HostThread to) {
        HostThread from = running;
        if (to != from) {
            turnTo(to);
            to.resume();
            from.pause();
        }
        if (isOver) {
            throw new Over();
        }
        if (from == main) {
            throwEnd();
        }
    }

    private void throwEnd() {
        if (isStuck) {
            throw deadlock();
        }
        switch (end.orElse(null)) {
            case null -> {}
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            case Throwable failure -> throw new IllegalStateException(failure);
        }
    }

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
        long now = clock.now();
        waiting.stream()
                .filter(thread -> thread.deadline() <= now)
                .sorted(Comparator.comparingLong(HostThread::deadline))
                .toList()
                .forEach(this::wake);
    }

    private Optional<HostThread> earliest() {
        return waiting.stream()
                .filter(thread -> thread.deadline() != HostThread.NEVER)
                .min(Comparator.comparingLong(HostThread::deadline));
    }

    private void wake(HostThread late) {
        clock.sleepUntil(late.deadline());
        late.setLate();
        waiting.remove(late);
        ready.add(late);
    }

    private Fault deadlock() {
        String all = waiting.stream().map(HostThread::toString).collect(Collectors.joining(", "));
        List<Fault.Stack> others =
                waiting.stream()
                        .filter(thread -> thread != main)
                        .map(thread -> new Fault.Stack(thread.toString(), List.of(thread.carrier().getStackTrace())))
                        .toList();
        return new Fault(Code.DEADLOCK, "no thread of the host can go on: " + all).beside(others);
    }

    /// Ends all threads but the one in `main`, which calls this when the program is over.
    public void endAll() {
        isOver = true;
        for (HostThread thread : List.copyOf(living)) {
            thread.resume();
            join(thread.carrier());
        }
        living.clear();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
