package port.verify;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import port.verify.trace.Tracer;

/// Which launches of a run are looked at more closely.
///
/// @param launches their numbers
/// @param tracer what the port does in them
record Focus(SortedSet<Long> launches, Tracer tracer) {
    Focus {
        launches = Collections.unmodifiableSortedSet(new TreeSet<>(launches));
    }

    static Focus none() {
        return new Focus(new TreeSet<>(), new Tracer());
    }

    boolean contains(long launch) {
        return launches.contains(launch);
    }
}
