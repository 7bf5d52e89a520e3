package port.ir;

import java.util.Objects;
import port.source.Span;

/// The accesses of a function that stand at one place in the source and whose object its author calls volatile.
///
/// @param writes whether they store; those that load are told apart from them
public record VolatileAccess(Span span, boolean writes) {
    public VolatileAccess {
        Objects.requireNonNull(span, "span");
    }
}
