package port.ir;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// A comment of the author, its lines without comment marks.
public record Comment(List<String> lines, Span span) {
    public Comment {
        lines = List.copyOf(lines);
        Objects.requireNonNull(span, "span");
    }
}
