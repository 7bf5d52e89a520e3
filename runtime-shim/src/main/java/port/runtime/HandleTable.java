package port.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/// Things that memory refers to by an address although they have no bytes: functions, files, streams, events.
///
/// @param <H> the pointer class
final class HandleTable<H extends Pointer> {
    static final long FUNCTIONS = 0x0040_0000L;
    static final long FILES = 0x2000_0000L;
    static final long STREAMS = 0x3000_0000L;
    static final long EVENTS = 0x4000_0000L;
    private static final int STEP = 16;

    private final String what;
    private final long start;
    private final List<H> handles = new ArrayList<>();

    /// @param what the word for one of these things
    /// @param start the address of the first
    HandleTable(String what, long start) {
        this.what = what;
        this.start = start;
    }

    /// Makes a handle at the next address.
    synchronized H add(LongFunction<H> maker) {
        H handle = maker.apply(start + (long) handles.size() * STEP);
        handles.add(handle);
        return handle;
    }

    /// The handle at an address.
    ///
    /// @throws Fault if there is none
    synchronized H find(long address) {
        return at(address)
                .orElseThrow(() ->
                        Faults.of(
                                FaultCode.OUT_OF_BOUNDS, "no " + what + " at address 0x" + Long.toHexString(address)));
    }

    /// The handle at an address, if there is one.
    synchronized Optional<H> at(long address) {
        long index = (address - start) / STEP;
        boolean isNone = address % STEP != 0 || address < start || index >= handles.size();
        return isNone ? Optional.empty() : Optional.of(handles.get((int) index));
    }

    /// All handles there have been, in order of their making.
    synchronized List<H> all() {
        return List.copyOf(handles);
    }
}
