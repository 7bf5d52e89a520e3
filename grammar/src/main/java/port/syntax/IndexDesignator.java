package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `[index]`, or GNU `[index ... rangeEnd]`.
public record IndexDesignator(Expression index, Optional<Expression> rangeEnd, Span span) implements Designator {
    public IndexDesignator {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(rangeEnd, "rangeEnd");
        Objects.requireNonNull(span, "span");
    }
}
