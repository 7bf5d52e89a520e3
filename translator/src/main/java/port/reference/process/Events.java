package port.reference.process;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/// Handles of streams and events. Work is done at once, so that a stream is only a name.
public final class Events {
    /// Handles lie where no memory is.
    private static final long FIRST = 0x0000_0200_0000_0000L;

    private static final int DISABLE_TIMING = 2;

    private final Map<Long, OptionalLong> times = new HashMap<>();
    private final Map<Long, Wish> wishes = new HashMap<>();
    private long next = FIRST;

    /// An event that was asked for with flags.
    public long createEvent(int flags) {
        long handle = create();
        wishes.put(handle, new Wish(flags, 0));
        return handle;
    }

    private long create() {
        next += 16;
        times.put(next, OptionalLong.empty());
        return next;
    }

    /// A stream that was asked for with flags and a priority.
    public long createStream(int flags, int priority) {
        long handle = create();
        wishes.put(handle, new Wish(flags, priority));
        return handle;
    }

    /// The flags of a stream or an event; the default stream has none.
    public int flags(long stream) {
        return wishes.getOrDefault(stream, Wish.NONE).flags();
    }

    /// The priority of a stream.
    public int priority(long stream) {
        return wishes.getOrDefault(stream, Wish.NONE).priority();
    }

    public boolean exists(long handle) {
        return times.containsKey(handle);
    }

    public boolean destroy(long handle) {
        wishes.remove(handle);
        return times.remove(handle) != null;
    }

    public boolean record(long handle, long nanos) {
        return times.replace(handle, OptionalLong.of(nanos)) != null;
    }

    /// When an event was recorded; empty for one that never was, or that keeps no time.
    public OptionalLong time(long handle) {
        boolean isTimed = (flags(handle) & DISABLE_TIMING) == 0;
        return !isTimed ? OptionalLong.empty() : times.getOrDefault(handle, OptionalLong.empty());
    }

    /// How a stream or an event was asked for.
    private record Wish(int flags, int priority) {
        static final Wish NONE = new Wish(0, 0);
    }
}
