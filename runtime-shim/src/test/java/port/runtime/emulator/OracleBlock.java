package port.runtime.emulator;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import port.runtime.DeviceFault;
import port.runtime.Fault;
import port.runtime.FaultCode;
import port.runtime.Pointer;
import port.runtime.Shared;
import port.runtime.spi.LaunchRequest;

/// A block of the oracle: who waits for what, under one lock.
final class OracleBlock {
    private final int threads;
    private final boolean[] ended;
    private final Arrival[] arrivals;
    private final Map<Shared<?>, Pointer> memory = new IdentityHashMap<>();
    private Optional<Fault> fault = Optional.empty();
    private boolean stuck;

    /// What one thread waits for.
    static final class Arrival {
        final String kind;
        final int mask;
        final long value;
        final int lane;
        final int width;
        long result;
        boolean done;

        Arrival(String kind, int mask, long value, int lane, int width) {
            this.kind = kind;
            this.mask = mask;
            this.value = value;
            this.lane = lane;
            this.width = width;
        }

        boolean isBlockWide() {
            return kind.startsWith("block");
        }
    }

    OracleBlock(LaunchRequest request, long block) {
        this.threads = (int) request.block().size();
        this.ended = new boolean[threads];
        this.arrivals = new Arrival[threads];
    }

    @SuppressWarnings("unchecked")
    synchronized <P extends Pointer> P shared(Shared<P> declaration) {
        return (P) memory.computeIfAbsent(declaration, Shared::allocate);
    }

    synchronized long await(int thread, Arrival arrival) {
        arrivals[thread] = arrival;
        resolve();
        while (!arrival.done) {
            if (stuck) {
                throw new DeviceFault(FaultCode.DEADLOCK, "stuck");
            }
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return arrival.result;
    }

    synchronized void end(int thread) {
        ended[thread] = true;
        resolve();
    }

    synchronized void fail(Fault met) {
        if (fault.isEmpty()) {
            fault = Optional.of(met);
        }
        stuck = true;
        notifyAll();
    }

    synchronized void rethrow() {
        fault.ifPresent(met -> {
            throw met;
        });
    }

    private void resolve() {
        boolean any = false;
        for (int first = 0; first < threads; first += 32) {
            any |= resolveWarp(first);
        }
        any |= resolveBlock();
        boolean running = false;
        for (int i = 0; i < threads; i++) {
            running |= !ended[i] && arrivals[i] == null;
        }
        if (!any && !running && Arrays.stream(arrivals).anyMatch(Objects::nonNull)) {
            stuck = true;
        }
        notifyAll();
    }

    private boolean resolveBlock() {
        for (int i = 0; i < threads; i++) {
            if (!ended[i] && (arrivals[i] == null || !arrivals[i].isBlockWide())) {
                return false;
            }
        }
        long count = 0;
        long live = 0;
        for (Arrival arrival : arrivals) {
            if (arrival != null) {
                live++;
                count += arrival.value != 0 ? 1 : 0;
            }
        }
        for (int i = 0; i < threads; i++) {
            if (arrivals[i] != null) {
                finish(
                        i,
                        switch (arrivals[i].kind) {
                            case "block.count" -> count;
                            case "block.and" -> count == live ? 1 : 0;
                            case "block.or" -> count != 0 ? 1 : 0;
                            default -> 0;
                        });
            }
        }
        return live > 0;
    }

    private void finish(int thread, long result) {
        arrivals[thread].result = result;
        arrivals[thread].done = true;
        arrivals[thread] = null;
    }

    private boolean resolveWarp(int first) {
        boolean any = false;
        for (int lane = 0; lane < 32 && first + lane < threads; lane++) {
            Arrival arrival = arrivals[first + lane];
            if (arrival == null || arrival.isBlockWide()) {
                continue;
            }
            var group = new TreeMap<Integer, Arrival>();
            boolean complete = true;
            for (int other = 0; other < 32 && first + other < threads; other++) {
                if ((arrival.mask >>> other & 1) != 0 && !ended[first + other]) {
                    Arrival its = arrivals[first + other];
                    complete &= its != null && its.kind.equals(arrival.kind) && its.mask == arrival.mask;
                    group.put(other, its == null ? arrival : its);
                }
            }
            if (complete) {
                var results = new TreeMap<Integer, Long>();
                group.forEach((at, its) -> results.put(at, OracleWarp.result(at, its, group)));
                results.forEach((at, result) -> finish(first + at, result));
                any = true;
            }
        }
        return any;
    }
}
