package port.runtime.emulator.transform;

import java.lang.classfile.instruction.InvokeInstruction;

/// Tells whether groups of lanes may run a kernel for several neighbouring blocks row by row: the first row of threads of all of them,
/// then the second …
///
/// That reads and writes memory in its order, which the rows of a single block of 16 x 16 threads do not. The blocks must not notice: a
/// kernel that waits, has shared memory, adds atomically or prints runs block by block.
final class LaneJoining {
    private LaneJoining() {}

    /// Whether the region, all of a kernel without waiting points, may be run for several blocks.
    static boolean isPossible(LaneRegion region) {
        return region.graph().prologue().ops().stream().allMatch(LaneJoining::isSameForAllBlocks)
                && !region.analysis().conditions().contains(new LaneAlignment.MultipleOf(Coordinate.BLOCK_X))
                && region.order().blocks().stream()
                        .allMatch(block -> block.ops().stream().allMatch(LaneJoining::isUnnoticed));
    }

    private static boolean isSameForAllBlocks(LaneOp op) {
        return isUnnoticed(op)
                && !(op instanceof LaneOp.Index(_, Coordinate coordinate) && coordinate == Coordinate.BLOCK_X);
    }

    private static boolean isUnnoticed(LaneOp op) {
        return switch (op) {
            case LaneOp.Common(_, InvokeInstruction call, _) when call.owner().asSymbol().equals(Types.CONTEXT) ->
                    call.name().equalsString("global");
            case LaneOp.Call call ->
                    !LaneAnalysis.changesMemory(call) || !call.instruction().name().stringValue().startsWith("atomic");
            case LaneOp.Restore _, LaneOp.Answer _ -> false;
            case LaneOp.Constant _,
                    LaneOp.Index _,
                    LaneOp.Move _,
                    LaneOp.Arithmetic _,
                    LaneOp.Comparison _,
                    LaneOp.Select _,
                    LaneOp.Advance _,
                    LaneOp.Common _,
                    LaneOp.Argument _,
                    LaneOp.Line _ ->
                    true;
        };
    }
}
