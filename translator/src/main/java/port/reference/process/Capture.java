package port.reference.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/// What is queued on captured streams: kept, and carried out when a graph is launched.
public final class Capture {
    /// What a piece of work is; the numbers are those of the nodes of graphs.
    public enum Kind {
        KERNEL(0),
        COPY(1),
        FILL(2),
        ALLOCATION(10),
        FREE(11);

        private final int number;

        Kind(int number) {
            this.number = number;
        }
    }

    private final Set<Long> streams = new HashSet<>();
    private final Set<Long> events = new HashSet<>();
    private final List<Runnable> kept = new ArrayList<>();
    private final Queue<Long> unclaimed = new ArrayDeque<>();

    public void begin(long stream) {
        streams.add(stream);
    }

    public void end() {
        streams.clear();
        events.clear();
    }

    public boolean isOn() {
        return !streams.isEmpty();
    }

    public boolean covers(long stream) {
        return streams.contains(stream);
    }

    public void keep(Kind kind, Runnable task) {
        kept.add(task);
        unclaimed.add((long) kept.size() << 8 | kind.number);
    }

    /// The next task that nobody has claimed: 256 times its number, from 1, and its kind; 0 if there is none.
    public long claim() {
        return unclaimed.isEmpty() ? 0 : unclaimed.remove();
    }

    public void carryOut(long number) {
        kept.get((int) number - 1).run();
    }

    public void mark(long event, long stream) {
        if (covers(stream)) {
            events.add(event);
        }
    }

    /// A stream behind a captured event is captured as well.
    public void follow(long stream, long event) {
        if (events.contains(event)) {
            streams.add(stream);
        }
    }
}
