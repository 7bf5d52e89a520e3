package port.reference.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import port.diagnostic.Code;
import port.reference.gang.Gang;
import port.reference.gang.GangFunction;
import port.reference.launch.LaunchShape;
import port.reference.launch.Schedule;
import port.reference.machine.Context;
import port.reference.memory.Fault;
import port.source.Span;

/// Runs all blocks of a grid side by side: each on a virtual thread, one at a time, in turn from grid barrier to grid barrier.
///
/// The schedule says which block has which turn; everything here goes by turns.
final class CooperativeGrid {
    private final LaunchShape shape;
    private final GangFunction code;
    private final long[] uniforms;
    private final Schedule schedule;
    private final List<Semaphore> turns = new ArrayList<>();
    private final List<Context> contexts = new ArrayList<>();
    private final boolean[] ended;
    private final int[] arrivals;
    private Optional<Throwable> failure = Optional.empty();

    /// Ends a block because another one has failed.
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    CooperativeGrid(LaunchShape shape, GangFunction code, long[] uniforms, Schedule schedule) {
        this.shape = shape;
        this.code = code;
        this.uniforms = uniforms;
        this.schedule = schedule;
        this.ended = new boolean[(int) shape.grid().count()];
        this.arrivals = new int[ended.length];
    }

    void run(Supplier<Context> newContext) {
        for (int turn = 0; turn < ended.length; turn++) {
            turns.add(new Semaphore(0));
            Context context = newContext.get();
            LaunchLayout.enterBlock(context, shape.grid(), schedule.block(turn, ended.length), true);
            contexts.add(context);
        }
        var threads = new ArrayList<Thread>();
        for (int turn = 0; turn < ended.length; turn++) {
            int number = turn;
            threads.add(Thread.ofVirtual().name("turn " + turn).start(() -> runBlock(number)));
        }
        turns.getFirst().release();
        threads.forEach(CooperativeGrid::join);
        contexts.forEach(Context::flushOutput);
        if (failure.isPresent()) {
            throw failure.get() instanceof RuntimeException known ? known : new IllegalStateException(failure.get());
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a grid ran", e);
        }
    }

    private void runBlock(int number) {
        turns.get(number).acquireUninterruptibly();
        Gang gang = Gang.of(contexts.get(number), (int) shape.block().count(), schedule);
        gang.setGrid(span -> passTurn(number, span));
        try {
            if (failure.isEmpty()) {
                gang.run(code, uniforms);
            }
        } catch (Stopped _) {
            // The failure that stopped the block is reported.
        } catch (RuntimeException | Error e) {
            failure = Optional.of(e);
        }
        ended[number] = true;
        next(number).ifPresent(other -> turns.get(other).release());
    }

    /// Lets the others run up to the barrier.
    private void passTurn(int number, Span span) {
        arrivals[number]++;
        Optional<Integer> follower = next(number);
        if (follower.isPresent()) {
            turns.get(follower.get()).release();
            turns.get(number).acquireUninterruptibly();
        }
        if (failure.isPresent()) {
            throw new Stopped();
        }
        for (int other = 0; other < ended.length; other++) {
            if (ended[other] && arrivals[other] < arrivals[number]) {
                String who = contexts.get(other).describe(-1);
                throw new Fault(Code.BARRIER_NOT_REACHED, who + " has ended before this barrier of the grid").at(span);
            }
        }
    }

    /// The next block in turn that has not ended; empty if there is none but this one.
    private Optional<Integer> next(int number) {
        for (int step = 1; step < ended.length; step++) {
            int other = (number + step) % ended.length;
            if (!ended[other]) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }
}
