package port.reference.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.source.Span;

/// Numbers for the places in the source that access memory: odd ones where what they access is volatile.
public final class Sites {
    private final List<Span> spans = new ArrayList<>();
    private final Map<Span, Integer> numbers = new HashMap<>();
    private final Set<Integer> retried = new HashSet<>();
    private final Set<Integer> tested = new HashSet<>();
    private final Set<Integer> dropped = new HashSet<>();

    /// The number of a place; 0 for all behind the last one that there is room for.
    public int number(Span span, boolean isVolatile) {
        int position = position(span);
        return position == 0 ? 0 : position << 1 | (isVolatile ? 1 : 0);
    }

    /// Counted from 1.
    private int position(Span span) {
        if (spans.size() >= Stamp.MOST_SITES) {
            return numbers.getOrDefault(span, 0);
        }
        return numbers.computeIfAbsent(
                span,
                key -> {
                    spans.add(key);
                    return spans.size();
                });
    }

    /// An atomic operation that forgives an old value follows what is read there.
    public void markRetried(int number) {
        retried.add(number);
    }

    boolean isRetried(int number) {
        return retried.contains(number);
    }

    /// What is read there decides a branch, and nothing else.
    public void markTested(int number) {
        tested.add(number);
    }

    boolean isTested(int number) {
        return tested.contains(number);
    }

    /// Nobody looks at what the atomic operation there has found.
    public void markDropped(int number) {
        dropped.add(number);
    }

    boolean isDropped(int number) {
        return dropped.contains(number);
    }

    static boolean isVolatile(int number) {
        return (number & 1) != 0;
    }

    Optional<Span> span(int number) {
        return number == 0 ? Optional.empty() : Optional.of(spans.get((number >>> 1) - 1));
    }
}
