package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final String threadwise;
    private final String unaligned;
    private final ParameterFields parameters;
    private final CodeBuilder code;
    private final List<Label> labels = new ArrayList<>();
    private final Label apart;
    private final Label nextGroup;
    private final LaneGroupLoop groups;

    /// @param joins whether several neighbouring blocks may have to be run
    /// @param threadwise the method that runs the region's threads one by one
    /// @param unaligned the method that runs the region where values are no multiples of the group's size
    LaneEmitter(
            LaneRegion region,
            boolean joins,
            LaneLoops loops,
            ParameterFields parameters,
            MemberAccess access,
            ClassDesc owner,
            String threadwise,
            String unaligned,
            CodeBuilder code) {
        this.region = region;
        this.joins = joins;
        this.order = region.order();
        this.analysis = region.analysis();
        this.vectors = region.vectors();
        this.owner = owner;
        this.threadwise = threadwise;
        this.unaligned = unaligned;
        this.parameters = parameters;
        this.code = code;
        this.slots = new LaneSlots(vectors);
        this.apart = code.newLabel();
        this.nextGroup = code.newLabel();
        this.blocks = new LaneBlockLoop(slots, code);
        this.groups = new LaneGroupLoop(slots, vectors.lanes(), code);
        this.ops = new LaneCode(analysis, vectors, slots, loops, access, apart, code);
        order.blocks().forEach(_ -> labels.add(code.newLabel()));
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
        code.labelBinding(guarded);
        code.labelBinding(row);
        groups.emitRow();
        if (joins) {
            blocks.emitRow();
        }
        code.labelBinding(again);
        code.nop(); // a block of its own, so that the JVM sees a loop around the loop
        code.labelBinding(group);
        groups.emitWhile(rest);
        emitGroup();
        code.labelBinding(nextGroup);
        groups.emitAdvance();
        if (joins) {
            blocks.emitNextOfWholeRow(group);
        }
        code.goto_(group);
        code.labelBinding(apart);
        code.loadConstant(vectors.lanes());
        emitThreadwise();
        groups.emitAdvance();
        code.goto_(again);
        code.labelBinding(rest);
        Label nextRow = code.newLabel();
        code.iload(LaneSlots.THREAD).iload(LaneSlots.ROW_END).if_icmpge(nextRow);
        groups.emitWhetherEnough(enough);
        code.iload(LaneSlots.ROW_END).iload(LaneSlots.THREAD).isub();
        emitThreadwise();
        code.iload(LaneSlots.ROW_END).istore(LaneSlots.THREAD);
        code.labelBinding(nextRow);
        if (joins) {
            blocks.emitNext(again);
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
        emitFault();
        code.exceptionCatchAll(guarded, end, handler);
    }

    private int coordinate(Coordinate coordinate) {
        return slots.coordinate(coordinate);
    }

    private void emitPrologue() throws NotLanes {
        code.aload(LaneSlots.STATE).getfield(Types.STATE, "context", Types.CONTEXT).astore(LaneSlots.CONTEXT);
        code.aload(LaneSlots.STATE)
                .invokevirtual(Types.STATE, "refuel", MethodTypeDesc.of(ConstantDescs.CD_int))
                .istore(LaneSlots.FUEL);
        code.aload(LaneSlots.STATE).getfield(Types.STATE, "together", ConstantDescs.CD_int).istore(LaneSlots.GROUPS);
        code.iconst_0().istore(LaneSlots.RESULT);
        code.iload(LaneSlots.FROM).istore(LaneSlots.THREAD);
        emitFirst("threadX", Coordinate.THREAD_X);
        emitFirst("threadY", Coordinate.THREAD_Y);
        emitFirst("threadZ", Coordinate.THREAD_Z);
        for (Coordinate coordinate : Coordinate.values()) {
            if (!coordinate.isVarying()) {
                code.aload(LaneSlots.CONTEXT).getfield(Types.CONTEXT, coordinate.field(), coordinate.holder());
                code.getfield(coordinate.holder(), coordinate.component(), ConstantDescs.CD_int);
                code.istore(coordinate(coordinate));
            }
        }
        vectors.mask(false, code);
        code.astore(LaneSlots.NO_LANE);
        vectors.mask(true, code);
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
        emitConditions();
        if (joins) {
            blocks.emitStart();
        }
        ops.memory().emitBackings(order);
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
        code.invokevirtual(owner, unaligned, RegionEmitter.TYPE).ireturn();
        code.labelBinding(all);
    }

    private void emitFirst(String method, Coordinate coordinate) {
        code.aload(LaneSlots.STATE).iload(LaneSlots.FROM);
        code.invokevirtual(Types.STATE, method, MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int));
        code.istore(coordinate(coordinate));
    }

    /// Runs threads one by one; how many lies on the stack.
    private void emitThreadwise() {
        int count = LaneSlots.ANSWER;
        code.istore(count);
        exposeBlock();
        code.aload(0).aload(LaneSlots.STATE).iload(LaneSlots.THREAD);
        code.iload(LaneSlots.THREAD).iload(count).iadd();
        code.invokevirtual(owner, threadwise, RegionEmitter.TYPE).istore(LaneSlots.RESULT);
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

    private void emitGroup() throws NotLanes {
        Set<LaneVariable> cleared = new LinkedHashSet<>();
        for (int b = 0; b < order.blocks().size(); b++) {
            if (analysis.isMasked(b)) {
                code.aload(LaneSlots.NO_LANE).astore(slots.mask(b));
                for (LaneOp op : order.blocks().get(b).ops()) {
                    if (op instanceof LaneOp.Move(LaneVariable result, _, _) && result.isLocal()) {
                        cleared.add(
                                result.kind() == TypeKind.REFERENCE && result.isVarying()
                                        ? analysis.offset(result)
                                        : result);
                    }
                }
            }
        }
        cleared.forEach(variable -> slots.clear(variable, code));
        for (int b = 0; b < order.blocks().size(); b++) {
            emitBlock(b);
        }
    }

    private void emitBlock(int place) throws NotLanes {
        LaneBlock block = order.blocks().get(place);
        code.labelBinding(labels.get(place));
        if (order.loops().containsKey(place) && region.needsCheck(block)) {
            emitCheck();
        }
        if (!analysis.isMasked(place)) {
            for (LaneOp op : block.ops()) {
                ops.emit(op, place);
            }
            emitEnd(block.end(), place);
            return;
        }
        Label skip = code.newLabel();
        code.aload(slots.mask(place)).astore(LaneSlots.CURRENT);
        code.aload(LaneSlots.NO_LANE).astore(slots.mask(place));
        code.aload(LaneSlots.CURRENT);
        vectors.anyTrue(code);
        code.ifeq(skip);
        for (LaneOp op : block.ops()) {
            ops.emit(op, place);
        }
        emitMaskedEnd(block.end());
        code.labelBinding(skip);
        emitLoopsBack(place);
        emitRunEnd(place);
    }

    private void emitCheck() {
        Label enough = code.newLabel();
        code.iinc(LaneSlots.FUEL, -1);
        code.iload(LaneSlots.FUEL).ifge(enough);
        code.aload(LaneSlots.STATE).invokevirtual(Types.STATE, "refuel", MethodTypeDesc.of(ConstantDescs.CD_int));
        code.istore(LaneSlots.FUEL);
        code.labelBinding(enough);
    }

    /// Goes to a block with all lanes.
    private void emitAllTo(int place) {
        if (analysis.isMasked(place)) {
            code.aload(LaneSlots.ALL_LANES).astore(slots.mask(place));
        }
        code.goto_(labels.get(place));
    }

    private void emitEnd(LaneBlock.End end, int place) throws NotLanes {
        switch (end) {
            case LaneBlock.Goto(int target) -> emitAllTo(order.placeOf(target));
            case LaneBlock.Branch branch -> emitBranch(branch, place);
            case LaneBlock.Choice(LaneVariable key, List<Integer> keys, List<Integer> targets, int otherwise) -> {
                Map<Integer, Label> stubs = new LinkedHashMap<>();
                emitChoice(key, keys, targets, otherwise, stubs);
                stubs.forEach((target, label) -> {
                    code.labelBinding(label);
                    emitAllTo(target);
                });
            }
            case LaneBlock.Leave(var waiting) -> {
                waiting.ifPresent(ops.memory()::emitWait);
                code.goto_(nextGroup);
            }
        }
    }

    private void emitChoice(
            LaneVariable key, List<Integer> keys, List<Integer> targets, int otherwise, Map<Integer, Label> stubs) {
        List<SwitchCase> cases = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Label label = stubs.computeIfAbsent(order.placeOf(targets.get(i)), _ -> code.newLabel());
            cases.add(SwitchCase.of(keys.get(i), label));
        }
        Label other = stubs.computeIfAbsent(order.placeOf(otherwise), _ -> code.newLabel());
        slots.pushScalar(key, code);
        code.lookupswitch(other, cases);
    }

    private void emitBranch(LaneBlock.Branch branch, int place) throws NotLanes {
        int taken = order.placeOf(branch.taken());
        int otherwise = order.placeOf(branch.otherwise());
        Label jump = code.newLabel();
        if (!LaneAnalysis.isVarying(branch)) {
            branch.operands().forEach(operand -> slots.pushScalar(operand, code));
            code.branch(branch.opcode(), jump);
        } else if (analysis.isAligned(branch)) {
            ops.emitFirstLane(branch, jump);
        } else if (analysis.isAgreeable(branch, place)) {
            ops.emitAgreement(branch, jump);
        } else {
            int condition = slots.reserve(1);
            ops.emitCondition(branch);
            code.astore(condition);
            emitSome(taken, condition, false);
            emitSome(otherwise, condition, true);
            code.goto_(labels.get(first(taken, otherwise)));
            return;
        }
        emitAllTo(otherwise);
        code.labelBinding(jump);
        emitAllTo(taken);
    }

    /// Where lanes that part go on: the first of the blocks that only some of them run.
    private int first(int taken, int otherwise) {
        if (!analysis.isMasked(taken)) {
            return otherwise;
        }
        return analysis.isMasked(otherwise) ? Math.min(taken, otherwise) : taken;
    }

    private void emitSome(int target, int condition, boolean negated) {
        if (analysis.isMasked(target)) {
            code.aload(slots.mask(target));
            code.aload(condition);
            if (negated) {
                vectors.maskNot(code);
            }
            vectors.maskOperation("or", code);
            code.astore(slots.mask(target));
        }
    }

    private void emitMaskedEnd(LaneBlock.End end) throws NotLanes {
        switch (end) {
            case LaneBlock.Goto(int target) -> emitCurrentTo(order.placeOf(target));
            case LaneBlock.Branch branch -> {
                int taken = order.placeOf(branch.taken());
                int otherwise = order.placeOf(branch.otherwise());
                if (analysis.isAligned(branch)) {
                    Label jump = code.newLabel();
                    Label done = code.newLabel();
                    ops.emitFirstLane(branch, jump);
                    emitCurrentTo(otherwise);
                    code.goto_(done);
                    code.labelBinding(jump);
                    emitCurrentTo(taken);
                    code.labelBinding(done);
                } else if (LaneAnalysis.isVarying(branch)) {
                    int condition = slots.reserve(1);
                    ops.emitCondition(branch);
                    code.astore(condition);
                    emitPart(taken, condition, "and");
                    emitPart(otherwise, condition, "andNot");
                } else {
                    Label jump = code.newLabel();
                    Label done = code.newLabel();
                    branch.operands().forEach(operand -> slots.pushScalar(operand, code));
                    code.branch(branch.opcode(), jump);
                    emitCurrentTo(otherwise);
                    code.goto_(done);
                    code.labelBinding(jump);
                    emitCurrentTo(taken);
                    code.labelBinding(done);
                }
            }
            case LaneBlock.Choice(LaneVariable key, List<Integer> keys, List<Integer> targets, int otherwise) -> {
                Map<Integer, Label> stubs = new LinkedHashMap<>();
                emitChoice(key, keys, targets, otherwise, stubs);
                Label done = code.newLabel();
                stubs.forEach((target, label) -> {
                    code.labelBinding(label);
                    emitCurrentTo(target);
                    code.goto_(done);
                });
                code.labelBinding(done);
            }
            case LaneBlock.Leave _ -> {} // these lanes have ended
        }
    }

    private void emitCurrentTo(int target) {
        if (analysis.isMasked(target)) {
            code.aload(slots.mask(target)).aload(LaneSlots.CURRENT);
            vectors.maskOperation("or", code);
            code.astore(slots.mask(target));
        }
    }

    private void emitPart(int target, int condition, String operation) {
        if (analysis.isMasked(target)) {
            code.aload(slots.mask(target));
            code.aload(LaneSlots.CURRENT).aload(condition);
            vectors.maskOperation(operation, code);
            vectors.maskOperation("or", code);
            code.astore(slots.mask(target));
        }
    }

    /// Behind the last block of a loop: another turn as long as lanes have come back to its start.
    private void emitLoopsBack(int place) {
        List<Integer> headers =
                order.loops().keySet().stream()
                        .filter(header -> analysis.isMasked(header) && order.lastLatch(header) == place)
                        .sorted((a, b) -> b - a)
                        .toList();
        for (int header : headers) {
            code.aload(slots.mask(header));
            vectors.anyTrue(code);
            code.ifne(labels.get(header));
        }
    }

    /// Behind the last of a run of masked blocks: to where all lanes meet again.
    private void emitRunEnd(int place) {
        if (place + 1 < order.blocks().size() && analysis.isMasked(place + 1)) {
            return;
        }
        BitSet targets = region.meetingOfRun(place);
        if (targets.isEmpty()) {
            code.goto_(nextGroup);
        } else {
            code.goto_(labels.get(targets.nextSetBit(0)));
        }
    }

    private void emitFault() {
        int thrown = slots.reserve(1);
        code.astore(thrown);
        exposeBlock();
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
