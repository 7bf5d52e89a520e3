package port.reference.process;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/// Handles of streams and events. Work is done at once, so that a stream is only a name.
public final class Events {
    /// Handles lie where no memory is.
    private static final long FIRST = 0x0000_0200_0000_0000L;

    private final Map<Long, OptionalLong> times = new HashMap<>();
    private long next = FIRST;

    public long create() {
        next += 16;
        times.put(next, OptionalLong.empty());
        return next;
    }

    public boolean exists(long handle) {
        return times.containsKey(handle);
    }

    public boolean destroy(long handle) {
        return times.remove(handle) != null;
    }

    public boolean record(long handle, long nanos) {
        return times.replace(handle, OptionalLong.of(nanos)) != null;
    }

    public OptionalLong time(long handle) {
        return times.getOrDefault(handle, OptionalLong.empty());
    }
}
