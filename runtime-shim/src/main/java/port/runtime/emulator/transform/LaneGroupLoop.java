package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// Writes the loop over the groups of a row of threads.
///
/// ```
/// for (; thread <= last; thread += lanes, threadIdx.x += lanes)
/// ```
final class LaneGroupLoop {
    private final LaneSlots slots;
    private final int lanes;
    private final CodeBuilder code;
    private final int last;

    LaneGroupLoop(LaneSlots slots, int lanes, CodeBuilder code) {
        this.slots = slots;
        this.lanes = lanes;
        this.code = code;
        this.last = slots.reserve(1);
    }

    /// The local that holds where the last group of the row starts.
    int last() {
        return last;
    }

    /// Notes where the row ends and where its last group starts: as many groups as the row has and may still be run.
    void emitRow() {
        code.iload(LaneSlots.TO);
        code.iload(LaneSlots.THREAD).iload(slots.coordinate(Coordinate.BLOCK_DIM_X)).iadd();
        code.iload(slots.coordinate(Coordinate.THREAD_X)).isub();
        emitMin();
        code.istore(LaneSlots.ROW_END);
        int count = slots.reserve(1);
        code.iload(LaneSlots.ROW_END).iload(LaneSlots.THREAD).isub().loadConstant(lanes).idiv();
        code.iload(LaneSlots.GROUPS);
        emitMin();
        code.istore(count);
        code.iload(LaneSlots.GROUPS).iload(count).isub().istore(LaneSlots.GROUPS);
        code.iload(LaneSlots.THREAD).iload(count).iconst_1().isub().loadConstant(lanes).imul().iadd();
        code.istore(last);
    }

    private void emitMin() {
        code.invokestatic(
                ClassDesc.of("java.lang.Math"),
                "min",
                MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_int));
    }

    /// Goes to `rest` behind the last group.
    void emitWhile(Label rest) {
        code.iload(LaneSlots.THREAD).iload(last).if_icmpgt(rest);
    }

    /// On to the next group.
    void emitAdvance() {
        code.iinc(LaneSlots.THREAD, lanes);
        code.iinc(slots.coordinate(Coordinate.THREAD_X), lanes);
    }

    /// Goes to `enough` if another group would have fit in the row.
    void emitWhetherEnough(Label enough) {
        code.iload(LaneSlots.THREAD).loadConstant(lanes).iadd();
        code.iload(LaneSlots.ROW_END).if_icmple(enough);
    }
}
