package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// Writes what a method for groups of threads does first, and what it does with a fault.
final class LanePrologue {
    private final LaneRegion region;
    private final ParameterFields parameters;
    private final LaneSlots slots;
    private final LaneCode ops;
    private final CodeBuilder code;

    LanePrologue(LaneRegion region, ParameterFields parameters, LaneSlots slots, LaneCode ops, CodeBuilder code) {
        this.region = region;
        this.parameters = parameters;
        this.slots = slots;
        this.ops = ops;
        this.code = code;
    }

    /// Fetches the context and the coordinates that are the same for all threads of a block.
    void emitContext() {
        code.aload(LaneSlots.STATE).getfield(Types.STATE, "context", Types.CONTEXT).astore(LaneSlots.CONTEXT);
        for (Coordinate coordinate : Coordinate.values()) {
            if (!coordinate.isVarying()) {
                code.aload(LaneSlots.CONTEXT).getfield(Types.CONTEXT, coordinate.field(), coordinate.holder());
                code.getfield(coordinate.holder(), coordinate.component(), ConstantDescs.CD_int);
                code.istore(slots.coordinate(coordinate));
            }
        }
    }

    /// Computes what is the same for all groups.
    void emitValues() throws NotLanes {
        region.vectors().mask(false, code);
        code.astore(LaneSlots.NO_LANE);
        region.vectors().mask(true, code);
        code.astore(LaneSlots.ALL_LANES);
        for (LaneOp op : region.graph().prologue().ops()) {
            if (op instanceof LaneOp.Argument(LaneVariable result, int parameter)) {
                if (parameters.isContext(parameter)) {
                    code.aload(LaneSlots.CONTEXT);
                } else {
                    parameters.emitLoad(parameter, code);
                }
                slots.storeScalar(result, code);
            } else {
                ops.emit(op, -1);
            }
        }
    }

    /// Pops what was thrown and throws what it is to the thread being run.
    void emitFault() {
        int thrown = slots.reserve(1);
        code.astore(thrown);
        code.aload(LaneSlots.STATE).iload(LaneSlots.THREAD);
        code.aload(LaneSlots.STATE).getfield(Types.STATE, "runningLane", ConstantDescs.CD_int).iadd();
        code.aload(thrown);
        code.invokevirtual(
                Types.STATE,
                "fault",
                MethodTypeDesc.of(ConstantDescs.CD_Throwable, ConstantDescs.CD_int, ConstantDescs.CD_Throwable));
        code.athrow();
    }
}
