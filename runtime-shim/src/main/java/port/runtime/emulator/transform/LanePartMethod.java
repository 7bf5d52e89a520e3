package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// Writes the method that runs one group whose lanes decide branches differently on which groups mostly agree, as at the edges of data: there
/// the lanes part, under masks.
///
/// Where it returns the `threadX` that it was given, the group's threads have to run one by one.
final class LanePartMethod {
    private final LaneRegion region;
    private final boolean joins;
    private final LaneSlots slots;
    private final LaneCode ops;
    private final LanePrologue prologue;
    private final CodeBuilder code;
    private final Label apart;

    /// @param joins whether the block may be another than the context's
    LanePartMethod(
            LaneRegion region,
            boolean joins,
            LaneLoops loops,
            ParameterFields parameters,
            MemberAccess access,
            CodeBuilder code) {
        this.region = region;
        this.joins = joins;
        this.code = code;
        this.slots = new LaneSlots(region.vectors());
        this.apart = code.newLabel();
        this.ops = new LaneCode(region.analysis(), region.vectors(), slots, loops, access, apart, code);
        this.prologue = new LanePrologue(region, parameters, slots, ops, code);
    }

    void emit() {
        try {
            emitAll();
        } catch (NotLanes e) {
            throw new IllegalStateException("found too late: " + e.getMessage(), e);
        }
    }

    private void emitAll() throws NotLanes {
        int threadX = slots.coordinate(Coordinate.THREAD_X);
        LaneEntry.emit(region, prologue, slots, ops, code);
        code.aload(LaneSlots.STATE)
                .invokevirtual(Types.STATE, "refuel", MethodTypeDesc.of(ConstantDescs.CD_int))
                .istore(LaneSlots.FUEL);
        Label guarded = code.newLabel();
        Label done = code.newLabel();
        Label handler = code.newLabel();
        code.labelBinding(guarded);
        new LaneGroupCode(region, slots, ops, done, code).emit();
        code.labelBinding(done);
        code.iinc(threadX, region.vectors().lanes());
        code.labelBinding(apart);
        code.iload(threadX).ireturn();
        code.labelBinding(handler);
        if (joins) {
            new LaneBlockLoop(slots, code).emitExpose();
        }
        prologue.emitFault();
        code.exceptionCatchAll(guarded, done, handler);
    }
}
