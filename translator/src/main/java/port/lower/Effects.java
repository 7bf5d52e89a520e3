package port.lower;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/// What evaluating something may read, change and do besides giving a value.
final class Effects {
    final Set<Memory> reads = new HashSet<>();
    final Set<Memory> writes = new HashSet<>();
    boolean isThrowing;

    /// Whether the world outside the program may notice.
    boolean isVisible;

    void add(Effects other) {
        reads.addAll(other.reads);
        writes.addAll(other.writes);
        isThrowing |= other.isThrowing;
        isVisible |= other.isVisible;
    }

    /// Whether anything can tell which of the two came first.
    boolean dependsOnOrder(Effects other) {
        return !Collections.disjoint(writes, other.reads)
                || !Collections.disjoint(writes, other.writes)
                || !Collections.disjoint(reads, other.writes)
                || isVisible && (other.isVisible || other.isThrowing)
                || isThrowing && other.isVisible;
    }

    /// Whether something remains of it for those who catch an exception that comes after.
    boolean lasts() {
        return writes.stream().anyMatch(memory -> !(memory instanceof Memory.OwnVariable));
    }
}
