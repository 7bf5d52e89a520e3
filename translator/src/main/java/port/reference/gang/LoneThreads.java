package port.reference.gang;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import port.diagnostic.Code;
import port.reference.launch.Schedule;
import port.reference.machine.Context;
import port.reference.machine.Meeting;
import port.reference.memory.Fault;

/// Runs all threads of a launch by themselves: each on a virtual thread, one at a time. Slow, but a thread that waits in a loop lets the
/// others go on, and a deadlock is found.
public final class LoneThreads {
    private final List<ThreadOperation> operations;
    private final Body body;
    private final List<ThreadBlock> blocks = new ArrayList<>();
    private final Deque<LoneThread> ready = new ArrayDeque<>();
    private final Map<Long, LoneThread> awaitingTurn = new HashMap<>();
    private final CountDownLatch finished = new CountDownLatch(1);
    private Optional<Throwable> failure = Optional.empty();
    private Turns turns = Turns.free();
    private int alive;

    /// What a thread runs.
    @FunctionalInterface
    public interface Body {
        void run(Context context, int lane);
    }

    /// Ends a thread because another one has failed.
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /// @param contexts one a block, in the order in which blocks start
    /// @param width the number of threads of a block
    /// @param schedule says in which order the threads of a block take turns
    public LoneThreads(
            List<Context> contexts, int width, Schedule schedule, List<ThreadOperation> operations, Body body) {
        int[] order = schedule.lanes(width);
        this.operations = operations;
        this.body = body;
        for (Context context : contexts) {
            blocks.add(new ThreadBlock(context, width, order));
        }
    }

    /// Runs them to their end, with their atomic operations in a given order.
    public void run(Turns order) {
        turns = order;
        run();
    }

    /// Runs them to their end.
    public void run() {
        for (ThreadBlock block : blocks) {
            for (LoneThread thread : block.threads()) {
                alive++;
                ready.add(thread);
                Thread.ofVirtual().start(() -> live(thread));
            }
        }
        ready.poll().wakeUp();
        try {
            finished.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while threads ran", e);
        }
        if (failure.isPresent()) {
            throw failure.get() instanceof RuntimeException known ? known : new IllegalStateException(failure.get());
        }
    }

    private void live(LoneThread thread) {
        thread.sleep();
        guarded(
                thread,
                () -> {
                    thread.block().context().setMeeting(meeting(thread));
                    body.run(thread.block().context(), thread.lane());
                });
        thread.end();
        alive--;
        if (alive == 0) {
            finished.countDown();
        } else {
            guarded(thread, () -> leaveMeetings(thread));
            next();
        }
    }

    private void guarded(LoneThread thread, Runnable action) {
        if (failure.isPresent()) {
            return;
        }
        try {
            action.run();
        } catch (Stopped _) {
            // The failure that stopped the thread is reported.
        } catch (Fault fault) {
            failure = Optional.of(fault.in(thread.block().context().describe(thread.lane())));
        } catch (RuntimeException | Error e) {
            failure = Optional.of(e);
        }
    }

    /// Others may have waited for nobody but a thread that has ended.
    private void leaveMeetings(LoneThread ended) {
        for (LoneThread other : ended.block().threads()) {
            if (!other.hasEnded() && other.waitingFor().isPresent()) {
                tryMeeting(other);
            }
        }
        blocks.stream()
                .flatMap(block -> block.threads().stream())
                .filter(other -> other.waitsIn(ThreadOperation.Scope.GRID))
                .findFirst()
                .ifPresent(this::tryMeeting);
    }

    private Meeting meeting(LoneThread thread) {
        return new Meeting() {
            @Override
            public long meet(int lane, int operation, long[] arguments) {
                thread.waitFor(operations.get(operation), arguments);
                tryMeeting(thread);
                if (operations.get(operation).scope() == ThreadOperation.Scope.ARRIVAL) {
                    thread.block().waitingAt(arguments[0]).stream().findFirst().ifPresent(LoneThreads.this::tryMeeting);
                }
                // Behind a meeting threads go on in the order of the schedule, whoever came last.
                pause(thread);
                return thread.result();
            }

            @Override
            public void awaitTurn(long number) {
                while (!turns.isTurnOf(number)) {
                    awaitingTurn.put(number, thread);
                    pause(thread);
                }
                turns.take();
                LoneThread follower = awaitingTurn.remove(turns.following());
                if (follower != null) {
                    ready.addFirst(follower);
                }
            }

            @Override
            public void giveWay() {
                ready.add(thread);
                pause(thread);
            }

            private void pause(LoneThread self) {
                next();
                self.sleep();
                if (failure.isPresent()) {
                    throw new Stopped();
                }
                self.block().context().setMeeting(this);
            }
        };
    }

    /// Carries out what `thread` waits for, if everybody concerned is there.
    private void tryMeeting(LoneThread thread) {
        boolean grid = thread.waitsIn(ThreadOperation.Scope.GRID);
        if (grid && !blocks.stream().allMatch(LoneThreads::waitsForGrid)) {
            return;
        }
        for (ThreadBlock block : grid ? blocks : List.of(thread.block())) {
            List<LoneThread> party = grid ? block.party(firstAlive(block, thread)) : block.party(thread);
            if (!party.isEmpty()) {
                block.perform(party);
                ready.addAll(party);
            }
        }
    }

    private static LoneThread firstAlive(ThreadBlock block, LoneThread otherwise) {
        return block.threads().stream().filter(thread -> !thread.hasEnded()).findFirst().orElse(otherwise);
    }

    private static boolean waitsForGrid(ThreadBlock block) {
        return block.threads().stream()
                .allMatch(thread -> thread.hasEnded() || thread.waitsIn(ThreadOperation.Scope.GRID));
    }

    /// Lets the next thread go on; if there is none, all wait for each other.
    private void next() {
        if (ready.isEmpty()) {
            failure = failure.or(() -> Optional.of(deadlock()));
        }
        if (failure.isPresent()) {
            for (ThreadBlock block : blocks) {
                for (LoneThread thread : block.threads()) {
                    if (!thread.hasEnded() && !ready.contains(thread)) {
                        ready.add(thread);
                    }
                }
            }
        }
        ready.poll().wakeUp();
    }

    private Fault deadlock() {
        if (!awaitingTurn.isEmpty()) {
            return new Fault(Code.DEADLOCK, "its threads carry out atomic operations in another order");
        }
        List<LoneThread> waiting =
                blocks.stream()
                        .flatMap(block -> block.threads().stream())
                        .filter(thread -> !thread.hasEnded())
                        .toList();
        LoneThread first = waiting.getFirst();
        ThreadOperation operation = first.waitingFor().orElseThrow();
        boolean barrier = operation.scope() != ThreadOperation.Scope.WARP;
        var fault =
                new Fault(
                                barrier ? Code.BARRIER_NOT_REACHED : Code.DEADLOCK,
                                "%d threads wait for each other".formatted(waiting.size()))
                        .at(operation.span())
                        .in(first.block().context().describe(first.lane()));
        waiting.stream()
                .flatMap(thread -> thread.waitingFor().stream())
                .filter(other -> !other.equals(operation))
                .findFirst()
                .ifPresent(other -> fault.with(new Fault.Note(other.span(), "others wait here")));
        return fault;
    }
}
