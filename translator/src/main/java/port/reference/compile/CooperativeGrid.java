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
import port.reference.machine.Context;
import port.reference.memory.Fault;
import port.source.Span;

/// Runs all blocks of a grid side by side: each on a virtual thread, one at a time, in turn from grid barrier to grid barrier.
final class CooperativeGrid {
    private final LaunchShape shape;
    private final GangFunction code;
    private final long[] uniforms;
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

    CooperativeGrid(LaunchShape shape, GangFunction code, long[] uniforms) {
        this.shape = shape;
        this.code = code;
        this.uniforms = uniforms;
        this.ended = new boolean[(int) shape.grid().count()];
        this.arrivals = new int[ended.length];
    }

    void run(Supplier<Context> newContext) {
        for (int block = 0; block < ended.length; block++) {
            turns.add(new Semaphore(0));
            Context context = newContext.get();
            LaunchLayout.enterBlock(context, shape.grid(), block, true);
            contexts.add(context);
        }
        var threads = new ArrayList<Thread>();
        for (int block = 0; block < ended.length; block++) {
            int number = block;
            threads.add(Thread.ofVirtual().name("block " + block).start(() -> runBlock(number)));
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
        var gang = new Gang(contexts.get(number), (int) shape.block().count());
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
        Optional<Integer> other = next(number);
        if (other.isPresent()) {
            turns.get(other.get()).release();
            turns.get(number).acquireUninterruptibly();
        }
        if (failure.isPresent()) {
            throw new Stopped();
        }
        for (int block = 0; block < ended.length; block++) {
            if (ended[block] && arrivals[block] < arrivals[number]) {
                String who = contexts.get(block).describe(-1);
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
