package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes the code of a region for one group of threads: on vectors, and under a mask where only some lanes run.
final class LaneGroupCode {
    private final LaneRegion region;
    private final LaneOrder order;
    private final LaneAnalysis analysis;
    private final LaneVectors vectors;
    private final LaneSlots slots;
    private final LaneCode ops;
    private final CodeBuilder code;
    private final List<Label> labels = new ArrayList<>();
    private final Label nextGroup;

    /// @param nextGroup where a group goes that has done
    LaneGroupCode(LaneRegion region, LaneSlots slots, LaneCode ops, Label nextGroup, CodeBuilder code) {
        this.region = region;
        this.order = region.order();
        this.analysis = region.analysis();
        this.vectors = region.vectors();
        this.slots = slots;
        this.ops = ops;
        this.nextGroup = nextGroup;
        this.code = code;
        order.blocks().forEach(_ -> labels.add(code.newLabel()));
    }

    void emit() throws NotLanes {
        emit(Map.of());
    }

    /// @param decided where branches lead that all lanes are known to decide alike, by place
    void emit(Map<LaneBlock.Branch, Integer> decided) throws NotLanes {
        BitSet reached = reached(decided);
        Set<LaneVariable> cleared = new LinkedHashSet<>();
        boolean parts = false;
        for (int b = 0; b < order.blocks().size(); b++) {
            if (analysis.isMasked(b)) {
                parts = true;
                code.aload(LaneSlots.NO_LANE).astore(slots.mask(b));
            }
        }
        // The JVM cannot know that no lane runs a masked block that control comes by without what is set on the way
        // there.
        for (LaneBlock block : parts ? order.blocks() : List.<LaneBlock>of()) {
            for (LaneOp op : block.ops()) {
                if (op instanceof LaneOp.Move(LaneVariable result, _, _) && result.isLocal()) {
                    cleared.add(
                            result.kind() == TypeKind.REFERENCE && result.isVarying()
                                    ? analysis.offset(result)
                                    : result);
                }
            }
        }
        cleared.forEach(variable -> slots.clear(variable, code));
        for (int b = 0; b < order.blocks().size(); b++) {
            if (reached.get(b) || analysis.isMasked(b)) {
                emitBlock(b, decided);
            }
        }
    }

    private BitSet reached(Map<LaneBlock.Branch, Integer> decided) {
        BitSet reached = new BitSet();
        List<Integer> work = new ArrayList<>(List.of(0));
        while (!work.isEmpty()) {
            int place = work.removeLast();
            if (!reached.get(place)) {
                reached.set(place);
                boolean known =
                        order.blocks().get(place).end() instanceof LaneBlock.Branch branch
                                && decided.containsKey(branch);
                if (known) {
                    work.add(decided.get((LaneBlock.Branch) order.blocks().get(place).end()));
                } else {
                    work.addAll(order.successors(place));
                }
            }
        }
        return reached;
    }

    private void emitBlock(int place, Map<LaneBlock.Branch, Integer> decided) throws NotLanes {
        LaneBlock block = order.blocks().get(place);
        code.labelBinding(labels.get(place));
        if (order.loops().containsKey(place) && region.needsCheck(block)) {
            emitCheck();
        }
        if (!analysis.isMasked(place)) {
            for (LaneOp op : block.ops()) {
                ops.emit(op, place);
            }
            if (block.end() instanceof LaneBlock.Branch branch && decided.containsKey(branch)) {
                emitAllTo(decided.get(branch));
            } else {
                emitEnd(block.end(), place);
            }
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
        emitMaskedEnd(block.end(), place);
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
                waiting.ifPresent(ops.waits()::emitWait);
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
            ops.emitCondition(branch, place);
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

    private void emitMaskedEnd(LaneBlock.End end, int place) throws NotLanes {
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
                    ops.emitCondition(branch, place);
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
}
