package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ConstantDescs;

/// Writes the method that runs a strip of groups for which everything that could be asked has been asked.
///
/// ```
/// {
///     if (the strip up to the last group, or up to the one before it, passes)
///         for (the groups of the strip) the region's code without the questions
///     return the first threadX that has not been run
/// }
/// ```
///
/// It is a method of its own because the JVM does best with a simple loop in a small method.
final class LaneStripMethod {
    /// Groups that are worth the questions.
    private static final int WORTHWHILE = 4;

    private final LaneStrip strip;
    private final LaneRegion region;
    private final boolean throughBlocks;
    private final int stride;
    private final LaneSlots slots;
    private final LaneCode ops;
    private final LanePrologue prologue;
    private final CodeBuilder code;
    private final int position;
    private final int steps;
    private final int end;
    private final Label out;
    private final Label fails;
    private final LaneStripCheck check;

    /// @param throughBlocks whether a strip goes on in the next block behind the row: then `threadIdx.x` just grows
    LaneStripMethod(
            LaneStrip strip,
            LaneRegion region,
            boolean throughBlocks,
            LaneLoops loops,
            ParameterFields parameters,
            MemberAccess access,
            CodeBuilder code) {
        this.strip = strip;
        this.region = region;
        this.throughBlocks = throughBlocks;
        this.stride = region.vectors().lanes();
        this.code = code;
        this.slots = new LaneSlots(region.vectors());
        this.out = code.newLabel();
        this.fails = code.newLabel();
        this.ops = new LaneCode(region.analysis(), region.vectors(), slots, loops, access, out, code);
        this.prologue = new LanePrologue(region, parameters, slots, ops, code);
        this.position = slots.coordinate(Coordinate.THREAD_X);
        this.steps = slots.reserve(1);
        this.end = slots.reserve(1);
        this.check = new LaneStripCheck(strip, region.vectors(), slots, ops.leaving(fails), code);
    }

    void emit() {
        try {
            emitAll();
        } catch (NotLanes e) {
            throw new IllegalStateException("found too late: " + e.getMessage(), e);
        }
    }

    private void emitAll() throws NotLanes {
        int start = slots.reserve(1);
        code.iload(LaneEntry.LAST).istore(end);
        LaneEntry.emit(region, prologue, slots, ops, code);
        code.iload(position).istore(start);
        emitCheck(start);
        Label guarded = code.newLabel();
        code.labelBinding(guarded);
        emitLoop();
        code.labelBinding(out);
        code.iload(position).ireturn();
        Label handler = code.newLabel();
        code.labelBinding(fails);
        code.iload(start).ireturn();
        code.labelBinding(handler);
        if (throughBlocks) {
            emitWhere();
        }
        prologue.emitFault();
        code.exceptionCatchAll(guarded, out, handler);
    }

    /// Goes to `fails` unless the strip passes that ends with the group at `end`, or with the one before, which becomes the end.
    private void emitCheck(int start) throws NotLanes {
        Label retry = code.newLabel();
        Label passes = code.newLabel();
        Label shorter = code.newLabel();
        check.emitFirst();
        check.emitTestOfFirst(fails);
        if (throughBlocks) {
            int count = slots.reserve(1);
            code.iload(LaneEntry.LAST).iload(slots.coordinate(Coordinate.BLOCK_DIM_X)).idiv().istore(count);
            check.emitFlat(count, fails);
        }
        code.labelBinding(retry);
        code.iload(end).iload(start).isub().loadConstant(stride).idiv().istore(steps);
        emitWhetherWorthwhile();
        code.iload(end).istore(position);
        check.emitLast();
        check.emitTest(steps, shorter);
        code.goto_(passes);
        code.labelBinding(shorter);
        code.iload(end).iload(LaneEntry.LAST).if_icmplt(fails);
        code.iinc(end, -stride);
        code.goto_(retry);
        code.labelBinding(passes);
        code.iload(start).istore(position);
    }

    /// Goes to `fails` if the groups are few, but where only few are to run together: that is done so that the JVM compiles their code.
    private void emitWhetherWorthwhile() {
        Label worthwhile = code.newLabel();
        code.iload(steps).iflt(fails);
        code.iload(steps).loadConstant(WORTHWHILE - 1).if_icmpge(worthwhile);
        code.aload(LaneSlots.STATE).getfield(Types.STATE, "together", ConstantDescs.CD_int);
        code.loadConstant(WORTHWHILE).if_icmpge(fails);
        code.labelBinding(worthwhile);
    }

    private void emitLoop() throws NotLanes {
        Label head = code.newLabel();
        Label next = code.newLabel();
        int limit = slots.reserve(1);
        code.iload(end).iconst_1().iadd().istore(limit);
        code.labelBinding(head);
        code.iload(position).iload(limit).if_icmpge(out);
        new LaneGroupCode(region, slots, ops.within(strip), next, code).emit(strip.decided());
        code.labelBinding(next);
        code.iinc(position, stride);
        code.iinc(LaneSlots.THREAD, stride);
        code.goto_(head);
    }

    /// Finds the block and the thread that the position stands for.
    private void emitWhere() {
        int width = slots.coordinate(Coordinate.BLOCK_DIM_X);
        int block = slots.coordinate(Coordinate.BLOCK_X);
        code.iload(block).iload(position).iload(width).idiv().iadd().istore(block);
        code.iload(LaneSlots.THREAD).iload(position).iload(width).idiv().iload(width).imul().isub();
        code.istore(LaneSlots.THREAD);
        new LaneBlockLoop(slots, code).emitExpose();
    }
}
