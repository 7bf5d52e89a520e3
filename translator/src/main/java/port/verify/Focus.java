package port.verify;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import port.verify.trace.Tracer;

/// Which launches of a run are looked at more closely.
///
/// @param launches their numbers
/// @param tracer what the port does in them
/// @param writers whether writes that nothing orders are looked for in the first launch of each kernel
record Focus(SortedSet<Long> launches, Tracer tracer, boolean writers) {
    Focus(SortedSet<Long> launches, Tracer tracer) {
        this(launches, tracer, false);
    }

    Focus {
        launches = Collections.unmodifiableSortedSet(new TreeSet<>(launches));
    }

    static Focus none() {
        return new Focus(new TreeSet<>(), new Tracer());
    }

    static Focus onWriters() {
        return new Focus(new TreeSet<>(), new Tracer(), true);
    }

    boolean contains(long launch) {
        return launches.contains(launch);
    }
}
