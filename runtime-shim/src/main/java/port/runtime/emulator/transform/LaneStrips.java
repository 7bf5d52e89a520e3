package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.util.Optional;

/// Writes what calls the methods that run strips of groups, in front of the loop that runs groups one by one.
///
/// ```
/// credit = 4
/// row:
///     tries = 2
/// again:
///     if (tries-- > 0 && credit > 0) run the strip that starts here; credit-- if it does not pass
/// ```
///
/// A strip goes through the groups of a row and, if it may, on through that row of the next blocks. It is tried at the start of a row and, where
/// the first group is one whose threads run one by one, behind that: then the groups in the middle may pass.
final class LaneStrips {
    private static final int TRIES = 2;
    private static final int CREDIT = 4;

    private final ClassDesc owner;
    private final LaneNames.Strips methods;
    private final LaneVectors vectors;
    private final LaneSlots slots;
    private final LaneGroupLoop groups;
    private final Optional<LaneBlockLoop> blocks;
    private final CodeBuilder code;
    private final int tries;
    private final int credit;
    private final int reached;

    /// @param blocks if several blocks may have to be run
    LaneStrips(
            ClassDesc owner,
            LaneNames.Strips methods,
            LaneVectors vectors,
            LaneSlots slots,
            LaneGroupLoop groups,
            Optional<LaneBlockLoop> blocks,
            CodeBuilder code) {
        this.owner = owner;
        this.methods = methods;
        this.vectors = vectors;
        this.slots = slots;
        this.groups = groups;
        this.blocks = blocks;
        this.code = code;
        this.tries = slots.reserve(1);
        this.credit = slots.reserve(1);
        this.reached = slots.reserve(1);
    }

    private int threadX() {
        return slots.coordinate(Coordinate.THREAD_X);
    }

    private int width() {
        return slots.coordinate(Coordinate.BLOCK_DIM_X);
    }

    /// Before the first row.
    void emitStart() {
        code.loadConstant(CREDIT).istore(credit);
    }

    /// At the start of a row.
    void emitRow() {
        code.loadConstant(TRIES).istore(tries);
    }

    /// At the start of that row of the next block: where strips end with the block, it is tried anew.
    void emitNextBlock() {
        if (methods.blocks().isEmpty()) {
            emitRow();
        }
    }

    /// Runs a strip, or goes on with the next group.
    ///
    /// @param endOfRow where to go behind the row of a block
    void emit(Label endOfRow) {
        Label none = code.newLabel();
        Label fails = code.newLabel();
        Label passes = code.newLabel();
        code.iload(tries).ifle(none);
        code.iload(credit).ifle(none);
        code.iload(LaneSlots.THREAD).iload(groups.last()).if_icmpgt(none);
        code.iinc(tries, -1);
        if (blocks.isPresent() && methods.blocks().isPresent()) {
            emitThroughBlocks(blocks.get(), methods.blocks().get(), fails, passes, endOfRow);
        }
        emitCall(methods.row(), this::emitLastOfRow);
        code.iload(reached).iload(threadX()).if_icmpeq(fails);
        code.iload(LaneSlots.THREAD).iload(reached).iadd().iload(threadX()).isub().istore(LaneSlots.THREAD);
        code.iload(reached).istore(threadX());
        code.labelBinding(passes);
        emitStart();
        code.goto_(none);
        code.labelBinding(fails);
        code.iinc(credit, -1);
        code.labelBinding(none);
    }

    /// Runs a strip that goes on in the next blocks, if there are any, where the row consists of whole groups.
    private void emitThroughBlocks(LaneBlockLoop loop, String method, Label fails, Label passes, Label endOfRow) {
        Label alone = code.newLabel();
        int block = slots.coordinate(Coordinate.BLOCK_X);
        code.iload(width()).loadConstant(vectors.lanes() - 1).iand().ifne(alone);
        emitCall(method, () -> emitLastThroughBlocks(loop));
        code.iload(reached).iload(threadX()).if_icmpeq(fails);
        int rowStart = slots.reserve(1);
        code.iload(LaneSlots.THREAD).iload(threadX()).isub().istore(rowStart);
        code.iload(block).iload(reached).iload(width()).idiv().iadd().istore(block);
        code.iload(reached).iload(width()).irem().istore(threadX());
        code.iload(rowStart).iload(threadX()).iadd().istore(LaneSlots.THREAD);
        code.iload(reached).iload(width()).irem().ifne(passes);
        loop.emitRest();
        code.ifge(passes);
        loop.emitBack();
        code.iload(width()).istore(threadX());
        code.iload(LaneSlots.ROW_END).istore(LaneSlots.THREAD);
        emitStart();
        code.goto_(endOfRow);
        code.labelBinding(alone);
    }

    /// The last group of the row in the last block; where there is but one block, the last one that is to run.
    private void emitLastThroughBlocks(LaneBlockLoop loop) {
        Label several = code.newLabel();
        Label done = code.newLabel();
        loop.emitRest();
        code.ifne(several);
        emitLastOfRow();
        code.goto_(done);
        code.labelBinding(several);
        loop.emitRest();
        code.iconst_1().iadd().iload(width()).imul().loadConstant(vectors.lanes()).isub();
        code.labelBinding(done);
    }

    private void emitLastOfRow() {
        code.iload(groups.last()).iload(LaneSlots.THREAD).isub().iload(threadX()).iadd();
    }

    private void emitCall(String method, Runnable last) {
        LaneEntry.emitCall(owner, method, last, slots, code);
        code.istore(reached);
    }
}
