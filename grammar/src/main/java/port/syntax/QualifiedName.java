package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// A name with its qualification and template arguments.
///
/// @param isGlobal whether it starts with `::`
/// @param segments at least one
public record QualifiedName(boolean isGlobal, List<NameSegment> segments, Span span) implements SyntaxNode {
    public QualifiedName {
        segments = List.copyOf(segments);
        Objects.requireNonNull(span, "span");
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a name without segments");
        }
    }

    /// The last segment: what is named.
    public NameSegment last() {
        return segments.getLast();
    }

    /// Everything before the last segment.
    public List<NameSegment> qualifier() {
        return segments.subList(0, segments.size() - 1);
    }

    /// Whether this is one plain identifier without qualification or template arguments.
    public boolean isPlain() {
        return !isGlobal && segments.size() == 1 && last().arguments().isEmpty() && last().name() instanceof Identifier;
    }

    /// The name as written, without template arguments: `std::vector::iterator`.
    @Override
    public String toString() {
        var text = new StringBuilder(isGlobal ? "::" : "");
        for (int i = 0; i < segments.size(); i++) {
            text.append(i == 0 ? "" : "::").append(segments.get(i).text());
        }
        return text.toString();
    }
}
