package port.reference.coverage;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// A place at which threads may go different ways.
///
/// Two at one place, such as in one macro, count as one.
///
/// @param span the statement or expression
/// @param ways the names of the ways, such as `true` and `false` or `case 3`
public record Branch(Kind kind, Span span, List<String> ways) {
    public Branch {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        ways = List.copyOf(ways);
    }

    /// What it is in the source.
    public enum Kind {
        IF,
        LOOP,
        SWITCH,
        CONDITIONAL,
        LOGICAL
    }
}
