package port.reference.gang;

import port.source.Span;

/// The place where the blocks of a grid wait for each other.
@FunctionalInterface
public interface GridRendezvous {
    /// Returns when all blocks that have not ended have called it.
    void await(Span span);
}
