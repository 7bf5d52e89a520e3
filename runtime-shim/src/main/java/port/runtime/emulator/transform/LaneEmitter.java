package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;

/// Writes a region for groups of threads that run together, as the lanes of vectors.
///
/// ```
/// int region$lanes(BlockState state, int from, int to) {
///     for each row of threads along x:
///         again: for each whole group of the row, unless enough groups have run, and of the same row of the next block, if several are run:
///             the region's code on vectors; code that only some lanes run under a mask
///         apart: region(state, thread, thread + lanes), and on with the next group
///         region(state, what is left of the row)
///     return the site at which the threads wait
/// }
/// ```
///
/// The loop over the groups calls nothing that is not rare: what a call in it would do without, the JVM keeps in registers.
final class LaneEmitter {
    private final LaneRegion region;
    private final boolean joins;
    private final LaneOrder order;
    private final LaneAnalysis analysis;
    private final LaneVectors vectors;
    private final LaneSlots slots;
    private final LaneCode ops;
    private final LaneBlockLoop blocks;
    private final ClassDesc owner;
    private final LaneNames names;
    private final CodeBuilder code;
    private final Label apart;
    private final Label nextGroup;
    private final LaneGroupLoop groups;
    private final LanePrologue prologue;
    private final Optional<LaneStrips> strips;

    /// @param joins whether several neighbouring blocks may have to be run
    LaneEmitter(
            LaneRegion region,
            boolean joins,
            LaneLoops loops,
            ParameterFields parameters,
            MemberAccess access,
            ClassDesc owner,
            LaneNames names,
            CodeBuilder code) {
        this.region = region;
        this.joins = joins;
        this.order = region.order();
        this.analysis = region.analysis();
        this.vectors = region.vectors();
        this.owner = owner;
        this.names = names;
        this.code = code;
        this.slots = new LaneSlots(vectors);
        this.apart = code.newLabel();
        this.nextGroup = code.newLabel();
        this.blocks = new LaneBlockLoop(slots, code);
        this.groups = new LaneGroupLoop(slots, vectors.lanes(), code);
        this.ops = new LaneCode(analysis, vectors, slots, loops, access, apart, code);
        this.prologue = new LanePrologue(region, parameters, slots, ops, code);
        this.strips =
                names.strips()
                        .map(methods ->
                                new LaneStrips(
                                        owner,
                                        methods,
                                        vectors,
                                        slots,
                                        groups,
                                        joins ? Optional.of(blocks) : Optional.empty(),
                                        code));
    }

    void emit() {
        try {
            emitAll();
        } catch (NotLanes e) {
            throw new IllegalStateException("found too late: " + e.getMessage(), e);
        }
    }

    private void emitAll() throws NotLanes {
        emitPrologue();
        Label guarded = code.newLabel();
        Label end = code.newLabel();
        Label row = code.newLabel();
        Label group = code.newLabel();
        Label again = code.newLabel();
        Label rest = code.newLabel();
        Label done = code.newLabel();
        Label enough = code.newLabel();
        Label nextBlock = code.newLabel();
        Label parted = code.newLabel();
        Label nextRow = code.newLabel();
        code.labelBinding(guarded);
        strips.ifPresent(LaneStrips::emitStart);
        code.labelBinding(row);
        strips.ifPresent(LaneStrips::emitRow);
        groups.emitRow();
        if (joins) {
            blocks.emitRow();
        }
        code.goto_(again);
        code.labelBinding(nextBlock);
        strips.ifPresent(LaneStrips::emitNextBlock);
        code.labelBinding(again);
        code.nop(); // a block of its own, so that the JVM sees a loop around the loop
        strips.ifPresent(found -> found.emit(nextRow));
        code.labelBinding(group);
        groups.emitWhile(rest);
        new LaneGroupCode(region, slots, ops, nextGroup, code).emit();
        code.labelBinding(nextGroup);
        groups.emitAdvance();
        if (joins && strips.isEmpty()) {
            blocks.emitNextOfWholeRow(group);
        }
        code.goto_(group);
        code.labelBinding(apart);
        names.parting().ifPresent(method -> emitParting(method, parted));
        code.loadConstant(vectors.lanes());
        emitThreadwise();
        code.labelBinding(parted);
        groups.emitAdvance();
        code.goto_(again);
        code.labelBinding(rest);
        code.iload(LaneSlots.THREAD).iload(LaneSlots.ROW_END).if_icmpge(nextRow);
        groups.emitWhetherEnough(enough);
        code.iload(LaneSlots.ROW_END).iload(LaneSlots.THREAD).isub();
        emitThreadwise();
        code.iload(LaneSlots.ROW_END).istore(LaneSlots.THREAD);
        code.labelBinding(nextRow);
        if (joins) {
            blocks.emitNext(nextBlock);
        }
        code.iload(LaneSlots.THREAD).iload(LaneSlots.TO).if_icmpge(done);
        emitNextRow(row);
        code.labelBinding(enough);
        code.iload(LaneSlots.TO).iload(LaneSlots.THREAD).isub();
        emitThreadwise();
        code.labelBinding(done);
        code.labelBinding(end);
        code.iload(LaneSlots.RESULT).ireturn();
        Label handler = code.newLabel();
        code.labelBinding(handler);
        exposeBlock();
        prologue.emitFault();
        code.exceptionCatchAll(guarded, end, handler);
    }

    private int coordinate(Coordinate coordinate) {
        return slots.coordinate(coordinate);
    }

    private void emitPrologue() throws NotLanes {
        prologue.emitContext();
        code.aload(LaneSlots.STATE)
                .invokevirtual(Types.STATE, "refuel", MethodTypeDesc.of(ConstantDescs.CD_int))
                .istore(LaneSlots.FUEL);
        code.aload(LaneSlots.STATE).getfield(Types.STATE, "together", ConstantDescs.CD_int).istore(LaneSlots.GROUPS);
        code.iconst_0().istore(LaneSlots.RESULT);
        code.iload(LaneSlots.FROM).istore(LaneSlots.THREAD);
        emitFirst("threadX", Coordinate.THREAD_X);
        emitFirst("threadY", Coordinate.THREAD_Y);
        emitFirst("threadZ", Coordinate.THREAD_Z);
        prologue.emitValues();
        emitConditions();
        if (joins) {
            blocks.emitStart();
        }
        ops.memory().emitStart(order);
    }

    /// Leaves the block to other code unless everything is a multiple that this code relies on.
    private void emitConditions() {
        if (!analysis.usesAlignment()) {
            return;
        }
        Label all = code.newLabel();
        Label other = code.newLabel();
        for (LaneAlignment.Condition condition : analysis.conditions()) {
            switch (condition) {
                case LaneAlignment.Multiple(LaneVariable variable) -> {
                    slots.pushScalar(variable, code);
                    if (variable.kind() == TypeKind.LONG) {
                        code.l2i();
                    }
                }
                case LaneAlignment.MultipleOf(Coordinate coordinate) -> code.iload(coordinate(coordinate));
            }
            code.loadConstant(analysis.largestGroup() - 1).iand().ifne(other);
        }
        code.iload(coordinate(Coordinate.THREAD_X)).loadConstant(analysis.largestGroup() - 1).iand().ifeq(all);
        code.labelBinding(other);
        code.aload(0).aload(LaneSlots.STATE).iload(LaneSlots.FROM).iload(LaneSlots.TO);
        code.invokevirtual(owner, names.unaligned(), RegionEmitter.TYPE).ireturn();
        code.labelBinding(all);
    }

    private void emitFirst(String method, Coordinate coordinate) {
        code.aload(LaneSlots.STATE).iload(LaneSlots.FROM);
        code.invokevirtual(Types.STATE, method, MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int));
        code.istore(coordinate(coordinate));
    }

    /// Runs a group whose lanes part; goes to `done` unless its threads have to run one by one.
    private void emitParting(String method, Label done) {
        int threadX = coordinate(Coordinate.THREAD_X);
        LaneEntry.emitCall(owner, method, () -> code.iload(threadX), slots, code);
        code.iload(threadX).if_icmpne(done);
    }

    /// Runs threads one by one; how many lies on the stack.
    private void emitThreadwise() {
        int count = LaneSlots.ANSWER;
        code.istore(count);
        exposeBlock();
        code.aload(0).aload(LaneSlots.STATE).iload(LaneSlots.THREAD);
        code.iload(LaneSlots.THREAD).iload(count).iadd();
        code.invokevirtual(owner, names.threadwise(), RegionEmitter.TYPE).istore(LaneSlots.RESULT);
    }

    private void exposeBlock() {
        if (joins) {
            blocks.emitExpose();
        }
    }

    private void emitNextRow(Label row) {
        code.iconst_0().istore(coordinate(Coordinate.THREAD_X));
        code.iinc(coordinate(Coordinate.THREAD_Y), 1);
        code.iload(coordinate(Coordinate.THREAD_Y)).iload(coordinate(Coordinate.BLOCK_DIM_Y)).if_icmpne(row);
        code.iconst_0().istore(coordinate(Coordinate.THREAD_Y));
        code.iinc(coordinate(Coordinate.THREAD_Z), 1);
        code.goto_(row);
    }
}
