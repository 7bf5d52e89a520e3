package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ConstantDescs;

/// Writes the loop over neighbouring blocks that run a row of their threads one after the other.
///
/// ```
/// for each row of threads:
///     for (blockIdx.x = first; blockIdx.x != last; blockIdx.x++)
///         the groups of the row
/// ```
final class LaneBlockLoop {
    private final LaneSlots slots;
    private final CodeBuilder code;
    private final int first;
    private final int last;
    private final int rowThread;
    private final int rowX;

    LaneBlockLoop(LaneSlots slots, CodeBuilder code) {
        this.slots = slots;
        this.code = code;
        this.first = slots.reserve(1);
        this.last = slots.reserve(1);
        this.rowThread = slots.reserve(1);
        this.rowX = slots.reserve(1);
    }

    private int block() {
        return slots.coordinate(Coordinate.BLOCK_X);
    }

    /// Notes which blocks to run.
    void emitStart() {
        code.iload(block()).istore(first);
        code.iload(block()).aload(LaneSlots.STATE).getfield(Types.STATE, "blocks", ConstantDescs.CD_int).iadd();
        code.istore(last);
    }

    /// Notes where a row starts.
    void emitRow() {
        code.iload(LaneSlots.THREAD).istore(rowThread);
        code.iload(slots.coordinate(Coordinate.THREAD_X)).istore(rowX);
    }

    /// Pushes how many blocks there are behind this one; negative behind the last one.
    void emitRest() {
        code.iload(last).iload(block()).isub().iconst_1().isub();
    }

    /// Back to the block before.
    void emitBack() {
        code.iinc(block(), -1);
    }

    /// At the end of a row: goes to `group` with the start of the row in the next block, or on with the first block after the last.
    void emitNext(Label group) {
        Label done = code.newLabel();
        code.iinc(block(), 1);
        code.iload(block()).iload(last).if_icmpeq(done);
        emitStartOfRow();
        code.goto_(group);
        code.labelBinding(done);
        code.iload(first).istore(block());
    }

    /// Behind a group that ends a row: goes to `group` with the start of the row in the next block, if there is one.
    void emitNextOfWholeRow(Label group) {
        code.iload(LaneSlots.THREAD).iload(LaneSlots.ROW_END).if_icmplt(group);
        code.iload(block()).iconst_1().iadd().iload(last).if_icmpge(group);
        code.iinc(block(), 1);
        emitStartOfRow();
    }

    private void emitStartOfRow() {
        code.iload(rowThread).istore(LaneSlots.THREAD);
        code.iload(rowX).istore(slots.coordinate(Coordinate.THREAD_X));
    }

    /// Lets other code see which block is being run.
    void emitExpose() {
        code.aload(LaneSlots.CONTEXT).getfield(Types.CONTEXT, Coordinate.BLOCK_X.field(), Coordinate.BLOCK_X.holder());
        code.iload(block()).putfield(Coordinate.BLOCK_X.holder(), Coordinate.BLOCK_X.component(), ConstantDescs.CD_int);
    }
}
