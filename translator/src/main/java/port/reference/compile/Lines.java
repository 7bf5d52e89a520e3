package port.reference.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.source.Span;

/// The line numbers of one compiled class: each stands for a span.
final class Lines {
    private static final int MOST = 65_000;

    private final String function;
    private final List<Span> spans = new ArrayList<>();
    private final Map<Span, Integer> numbers = new HashMap<>();

    Lines(String function) {
        this.function = function;
    }

    /// The function, as the author calls it.
    String function() {
        return function;
    }

    int number(Span span) {
        if (spans.size() >= MOST) {
            return MOST;
        }
        return numbers.computeIfAbsent(
                span,
                key -> {
                    spans.add(key);
                    return spans.size();
                });
    }

    Optional<Span> span(int line) {
        return line >= 1 && line <= spans.size() ? Optional.of(spans.get(line - 1)) : Optional.empty();
    }
}
