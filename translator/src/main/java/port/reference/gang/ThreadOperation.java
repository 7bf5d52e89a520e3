package port.reference.gang;

import java.util.Objects;
import port.source.Span;

/// A collective operation among threads that run by themselves.
///
/// @param node the operation on `long` arrays: argument `i` in array `i`, the result in array [#RESULT]
/// @param scope who must be there
public record ThreadOperation(GangNode node, Scope scope, Span span) {
    public static final int RESULT = 4;

    static final FrameShape FRAME = new FrameShape(0, RESULT + 1, 0, 0, 0, 0);

    public ThreadOperation {
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(span, "span");
    }

    /// Who takes part.
    public enum Scope {
        /// The thread alone.
        THREAD,
        /// The lanes of the warp that the first argument names.
        WARP,
        /// As many threads of the block as the second argument says, at the barrier that the first one numbers.
        NUMBERED,
        /// The thread alone, which others wait for at such a barrier.
        ARRIVAL,
        BLOCK,
        GRID
    }
}
