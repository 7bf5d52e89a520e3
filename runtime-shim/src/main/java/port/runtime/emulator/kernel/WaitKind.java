package port.runtime.emulator.kernel;

import java.util.List;

/// What a thread waits for, or computes together with other threads, at a waiting point.
public enum WaitKind {
    /// All threads of the block that have not ended.
    BARRIER(Scope.BLOCK),
    /// Barrier that returns how many threads passed a predicate that is not zero.
    BARRIER_COUNT(Scope.BLOCK, WaitOperand.VALUE),
    /// Barrier that returns 1 when the predicate of every thread is not zero.
    BARRIER_AND(Scope.BLOCK, WaitOperand.VALUE),
    /// Barrier that returns 1 when the predicate of some thread is not zero.
    BARRIER_OR(Scope.BLOCK, WaitOperand.VALUE),
    /// As many threads of the block as they say, at one of its numbered barriers.
    NUMBERED_BARRIER(Scope.SOME, WaitOperand.VALUE, WaitOperand.LANE),
    /// All threads of the warp that the mask names.
    WARP_BARRIER(Scope.WARP, WaitOperand.MASK),
    SHUFFLE(Scope.WARP, WaitOperand.MASK, WaitOperand.VALUE, WaitOperand.LANE, WaitOperand.WIDTH),
    SHUFFLE_UP(Scope.WARP, WaitOperand.MASK, WaitOperand.VALUE, WaitOperand.LANE, WaitOperand.WIDTH),
    SHUFFLE_DOWN(Scope.WARP, WaitOperand.MASK, WaitOperand.VALUE, WaitOperand.LANE, WaitOperand.WIDTH),
    SHUFFLE_XOR(Scope.WARP, WaitOperand.MASK, WaitOperand.VALUE, WaitOperand.LANE, WaitOperand.WIDTH),
    VOTE_ALL(Scope.WARP, WaitOperand.MASK, WaitOperand.VALUE),
    VOTE_ANY(Scope.WARP, WaitOperand.MASK, WaitOperand.VALUE),
    VOTE_UNIFORM(Scope.WARP, WaitOperand.MASK, WaitOperand.VALUE),
    BALLOT(Scope.WARP, WaitOperand.MASK, WaitOperand.VALUE),
    MATCH_ANY(Scope.WARP, WaitOperand.MASK, WaitOperand.VALUE),
    MATCH_ALL(Scope.WARP, WaitOperand.MASK, WaitOperand.VALUE),
    REDUCE_ADD(Scope.WARP, WaitOperand.MASK, WaitOperand.VALUE),
    REDUCE_MIN(Scope.WARP, WaitOperand.MASK, WaitOperand.VALUE),
    REDUCE_MAX(Scope.WARP, WaitOperand.MASK, WaitOperand.VALUE),
    REDUCE_MIN_UNSIGNED(Scope.WARP, WaitOperand.MASK, WaitOperand.VALUE),
    REDUCE_MAX_UNSIGNED(Scope.WARP, WaitOperand.MASK, WaitOperand.VALUE),
    REDUCE_AND(Scope.WARP, WaitOperand.MASK, WaitOperand.VALUE),
    REDUCE_OR(Scope.WARP, WaitOperand.MASK, WaitOperand.VALUE),
    REDUCE_XOR(Scope.WARP, WaitOperand.MASK, WaitOperand.VALUE),
    /// The lanes that are here together; waits for nobody who is elsewhere.
    ACTIVE_MASK(Scope.CONVERGED),
    /// All threads of the grid that have not ended.
    GRID_BARRIER(Scope.GRID),
    /// Lets the other threads go on: inside loops that may be waiting for them.
    YIELD(Scope.NONE),
    /// Nothing: a place at which a method that is too large was cut.
    SPLIT(Scope.NONE);

    /// Who has to arrive.
    public enum Scope {
        /// Nobody else.
        NONE,
        /// The lanes of the warp that can come, whichever those are.
        CONVERGED,
        /// The lanes of the warp that a mask names.
        WARP,
        /// Some threads of the block, whichever those are.
        SOME,
        /// The threads of the block.
        BLOCK,
        /// The threads of the grid.
        GRID
    }

    private final Scope scope;
    private final List<WaitOperand> operands;

    WaitKind(Scope scope, WaitOperand... operands) {
        this.scope = scope;
        this.operands = List.of(operands);
    }

    /// Who has to arrive.
    public Scope scope() {
        return scope;
    }

    /// What each thread brings along, in the order of the parameters; trailing ones may be left out.
    public List<WaitOperand> operands() {
        return operands;
    }
}
