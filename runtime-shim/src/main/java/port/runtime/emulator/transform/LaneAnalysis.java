package port.runtime.emulator.transform;

import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds out how lanes differ in each value, and in which blocks of code only some of them may be.
final class LaneAnalysis {
    private final LaneOrder order;
    private final LaneGraph graph;
    private final LaneBody body;
    private final LaneStyle style;
    private final LaneAlignment alignment;
    private final BitSet masked = new BitSet();
    private final BitSet touched = new BitSet();
    private final int[] meeting;
    private final Map<LaneVariable, LaneVariable> offsets = new HashMap<>();
    private final Map<LaneVariable, LaneVariable> bases = new HashMap<>();
    private final Set<LaneOp> checked = new HashSet<>();
    private final Map<LaneVariable, Optional<LaneVariable>> sources = new HashMap<>();

    LaneAnalysis(LaneBody body, LaneGraph graph, LaneOrder order, LaneWidth width, LaneStyle style) throws NotLanes {
        this.style = style;
        this.alignment = new LaneAlignment(graph, width.threads());
        this.body = body;
        this.graph = graph;
        this.order = order;
        BitSet all = new BitSet();
        all.set(0, order.blocks().size());
        this.meeting = new PostDominators(all, order::successors).nearest();
        findTouched();
        settle(graph.prologue(), -1);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int b = 0; b < order.blocks().size(); b++) {
                changed |= settle(order.blocks().get(b), b);
            }
            if (!changed) {
                changed = spread();
            }
        }
        verify();
    }

    /// The blocks before which memory may have been changed.
    private void findTouched() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int b = 0; b < order.blocks().size(); b++) {
                if (touched.get(b) || order.blocks().get(b).ops().stream().anyMatch(LaneAnalysis::changesMemory)) {
                    for (int next : order.successors(b)) {
                        changed |= !touched.get(next);
                        touched.set(next);
                    }
                }
            }
        }
    }

    static boolean changesMemory(LaneOp op) {
        return op instanceof LaneOp.Call call
                && call.instruction().opcode() != Opcode.INVOKESTATIC
                && !LaneAccess.reads(call.instruction());
    }

    /// Whether a group can still be started anew, thread by thread, at the end of a block.
    boolean isUntouched(int place) {
        return !touched.get(place) && order.blocks().get(place).ops().stream().noneMatch(LaneAnalysis::changesMemory);
    }

    private boolean isUntouchedAt(int place, LaneOp op) {
        if (place < 0 || touched.get(place)) {
            return false;
        }
        for (LaneOp before : order.blocks().get(place).ops()) {
            if (before == op) {
                return true;
            }
            if (changesMemory(before)) {
                return false;
            }
        }
        return false;
    }

    private boolean settle(LaneBlock block, int place) throws NotLanes {
        boolean changed = false;
        for (LaneOp op : block.ops()) {
            changed |=
                    switch (op) {
                        case LaneOp.Constant(LaneVariable result, _) -> result.widen(LaneShape.UNIFORM);
                        case LaneOp.Argument(LaneVariable result, _) -> result.widen(LaneShape.UNIFORM);
                        case LaneOp.Index(LaneVariable result, Coordinate coordinate) ->
                                result.widen(
                                        coordinate == Coordinate.THREAD_X ? LaneShape.CONSECUTIVE : LaneShape.UNIFORM);
                        case LaneOp.Move move -> move(move, place);
                        case LaneOp.Arithmetic arithmetic -> arithmetic.result().widen(shapeOf(arithmetic, place));
                        case LaneOp.Comparison(LaneVariable result, _, LaneVariable first, LaneVariable second) ->
                                result.widen(uniformOr(List.of(first, second)));
                        case LaneOp.Select(LaneVariable result, var branch, _, _) ->
                                result.widen(uniformOr(branch.operands()));
                        case LaneOp.Call call -> call(call);
                        case LaneOp.Advance advance -> advance(advance);
                        case LaneOp.Common(LaneVariable result, _, _) -> result.widen(LaneShape.UNIFORM);
                        case LaneOp.Restore(LaneVariable result, KernelShape.Kept kept) ->
                                result.widen(kept.shared() || kept.isRemade() ? LaneShape.UNIFORM : LaneShape.VARYING);
                        case LaneOp.Answer(LaneVariable result) -> result.widen(LaneShape.VARYING);
                        case LaneOp.Line _ -> false;
                    };
        }
        return changed;
    }

    private boolean move(LaneOp.Move move, int place) throws NotLanes {
        LaneShape shape = move.value().shape();
        boolean apart = place >= 0 && masked.get(place) && keepsOthers(move, place) && !isCopy(move.result());
        if (apart && shape != LaneShape.UNKNOWN) {
            shape = LaneShape.VARYING;
        }
        boolean changed = move.result().widen(shape);
        if (move.result().kind() == TypeKind.REFERENCE && move.result().isVarying()) {
            if (apart) {
                throw new NotLanes("lanes choose between pointers");
            }
            changed |= follow(move.result(), move.value());
        }
        return changed;
    }

    /// Carries base and offset of a pointer on to a variable that is set to it.
    private boolean follow(LaneVariable target, LaneVariable pointer) throws NotLanes {
        if (pointer.shape() == LaneShape.UNKNOWN) {
            return false;
        }
        LaneVariable base = baseOf(pointer);
        LaneVariable known = bases.putIfAbsent(target, base);
        if (known != null && known != base) {
            throw new NotLanes("a pointer into several arrays");
        }
        LaneVariable offset =
                offsets.computeIfAbsent(target, _ -> new LaneVariable(TypeKind.INT, LaneLocals.NONE, target.isLocal()));
        return offset.widen(pointer.isVarying() ? offsets.get(pointer).shape() : LaneShape.UNIFORM);
    }

    private LaneVariable baseOf(LaneVariable pointer) throws NotLanes {
        if (pointer.isVarying()) {
            LaneVariable base = bases.get(pointer);
            if (base == null) {
                throw new NotLanes("a pointer from memory");
            }
            return base;
        }
        LaneVariable root = root(pointer);
        if (!isPinned(root)) {
            throw new NotLanes("a pointer that changes");
        }
        return root;
    }

    /// What a value is a copy of.
    LaneVariable root(LaneVariable variable) {
        LaneVariable current = variable;
        while (true) {
            Optional<LaneVariable> source = sources.computeIfAbsent(current, LaneAnalysis::source);
            if (source.isEmpty()) {
                return current;
            }
            current = source.get();
        }
    }

    /// Whether a value that stays on the operand stack while lanes part is the same wherever they come from.
    private boolean isCopy(LaneVariable variable) {
        return root(variable) != variable
                && variable.definitions().stream()
                        .allMatch(definition -> definition instanceof LaneOp.Move(_, _, int slot) && slot < 0);
    }

    /// The one value that a variable is set to, directly or through copies on the operand stack.
    private static Optional<LaneVariable> source(LaneVariable variable) {
        if (variable.definitions().size() == 1
                && variable.definitions().getFirst() instanceof LaneOp.Move(_, LaneVariable value, _)) {
            return Optional.of(value);
        }
        Set<LaneVariable> seen = new HashSet<>();
        Set<LaneVariable> ends = new HashSet<>();
        var work = new ArrayDeque<LaneVariable>(List.of(variable));
        while (!work.isEmpty()) {
            LaneVariable next = work.poll();
            if (!seen.add(next)) {
                continue;
            }
            boolean copied =
                    !next.definitions().isEmpty()
                            && next.definitions().stream()
                                    .allMatch(definition ->
                                            definition instanceof LaneOp.Move(_, _, int slot) && slot < 0);
            if (copied) {
                next.definitions().forEach(definition -> work.add(((LaneOp.Move) definition).value()));
            } else {
                ends.add(next);
            }
        }
        return ends.size() == 1 && !ends.contains(variable) ? Optional.of(ends.iterator().next()) : Optional.empty();
    }

    /// The condition for which a value that differs between lanes stands as 1 or 0, if what it compares is known in the block at a place.
    Optional<LaneOp.Select> condition(LaneVariable variable, int place) {
        LaneVariable root = root(variable);
        boolean stands =
                root.isVarying()
                        && root.definition().isPresent()
                        && root.definition().get() instanceof LaneOp.Select(_, _, int taken, int otherwise)
                        && (taken == 1 && otherwise == 0 || taken == 0 && otherwise == 1);
        return stands
                ? root.definition().map(LaneOp.Select.class::cast).filter(select -> isPassed(order.home(select), place))
                : Optional.empty();
    }

    /// Whether the code of a block has always been run before that of another one, for some lanes at least.
    private boolean isPassed(int home, int place) {
        return home == place || !masked.get(home) && order.dominates(home, place);
    }

    /// Whether a value is computed once for all groups.
    boolean isPinned(LaneVariable variable) {
        return !variable.definitions().isEmpty() && graph.prologue().ops().containsAll(variable.definitions());
    }

    private LaneShape shapeOf(LaneOp.Arithmetic op, int place) {
        LaneVariable first = op.operands().getFirst();
        LaneVariable second = op.operands().getLast();
        if (first.shape() == LaneShape.UNKNOWN || second.shape() == LaneShape.UNKNOWN) {
            return LaneShape.UNKNOWN;
        }
        boolean consecutive = first.shape() == LaneShape.CONSECUTIVE;
        return switch (op.opcode()) {
            case IADD, LADD -> {
                if (consecutive && second.isUniform() || first.isUniform() && second.shape() == LaneShape.CONSECUTIVE) {
                    yield LaneShape.CONSECUTIVE;
                }
                yield uniformOr(op.operands());
            }
            case ISUB, LSUB -> {
                if (consecutive && second.isUniform()) {
                    yield LaneShape.CONSECUTIVE;
                }
                yield consecutive && second.shape() == LaneShape.CONSECUTIVE
                        ? LaneShape.UNIFORM
                        : uniformOr(op.operands());
            }
            case I2L -> {
                if (consecutive && isAligned(first)) {
                    yield LaneShape.CONSECUTIVE;
                }
                if (consecutive && (checked.contains(op) || isUntouchedAt(place, op))) {
                    checked.add(op);
                    yield LaneShape.CONSECUTIVE;
                }
                yield uniformOr(op.operands());
            }
            case L2I -> consecutive ? LaneShape.CONSECUTIVE : uniformOr(op.operands());
            default -> uniformOr(op.operands());
        };
    }

    private static LaneShape uniformOr(List<LaneVariable> operands) {
        if (operands.stream().anyMatch(operand -> operand.shape() == LaneShape.UNKNOWN)) {
            return LaneShape.UNKNOWN;
        }
        return operands.stream().allMatch(LaneVariable::isUniform) ? LaneShape.UNIFORM : LaneShape.VARYING;
    }

    private boolean call(LaneOp.Call call) {
        if (call.result().isEmpty()) {
            return false;
        }
        LaneShape shape = uniformOr(call.operands());
        return call.result().get().widen(changesMemory(call) && shape != LaneShape.UNKNOWN ? LaneShape.VARYING : shape);
    }

    private boolean advance(LaneOp.Advance advance) throws NotLanes {
        LaneVariable pointer = advance.pointer();
        LaneVariable elements = advance.elements();
        LaneShape shape = uniformOr(List.of(pointer, elements));
        boolean changed = advance.result().widen(shape);
        if (advance.result().isVarying()) {
            if (elements.kind() == TypeKind.LONG) {
                throw new NotLanes("a pointer moves by 64-bit numbers");
            }
            LaneVariable base = baseOf(pointer);
            bases.put(advance.result(), base);
            LaneVariable offset =
                    offsets.computeIfAbsent(
                            advance.result(), _ -> new LaneVariable(TypeKind.INT, LaneLocals.NONE, false));
            LaneShape before = pointer.isVarying() ? offsets.get(pointer).shape() : LaneShape.UNIFORM;
            boolean both = before == LaneShape.UNIFORM || elements.isUniform();
            LaneShape after =
                    before == LaneShape.UNKNOWN
                            ? LaneShape.UNKNOWN
                            : both ? (before == LaneShape.UNIFORM ? elements.shape() : before) : LaneShape.VARYING;
            changed |= offset.widen(after);
        }
        return changed;
    }

    private boolean spread() throws NotLanes {
        boolean changed = false;
        for (int b = 0; b < order.blocks().size(); b++) {
            boolean apart =
                    switch (order.blocks().get(b).end()) {
                        case LaneBlock.Branch branch -> mayPart(branch, b);
                        case LaneBlock.Choice choice -> {
                            if (!choice.key().isUniform()) {
                                throw new NotLanes("lanes choose a case");
                            }
                            yield false;
                        }
                        case LaneBlock.Goto _, LaneBlock.Leave _ -> false;
                    };
            if (apart) {
                changed |= mask(b);
            }
        }
        return changed;
    }

    static boolean isVarying(LaneBlock.Branch branch) {
        return branch.operands().stream().anyMatch(operand -> !operand.isUniform());
    }

    /// Whether all lanes decide a branch like the first one, as far as the conditions of this code hold.
    boolean isAligned(LaneBlock.Branch branch) {
        return style == LaneStyle.ALIGNED && isVarying(branch) && alignment.of(branch).isPresent();
    }

    private boolean isAligned(LaneVariable consecutive) {
        return style == LaneStyle.ALIGNED && alignment.ofFirst(consecutive).isPresent();
    }

    /// What the conditions ask for multiples of: the group's size, or twice that.
    int largestGroup() {
        return alignment.largest();
    }

    /// What has to be multiples of the group's size where this code runs.
    Set<LaneAlignment.Condition> conditions() {
        Set<LaneAlignment.Condition> all = new LinkedHashSet<>();
        for (LaneBlock block : order.blocks()) {
            if (block.end() instanceof LaneBlock.Branch branch && isAligned(branch)) {
                all.addAll(alignment.of(branch).orElseThrow());
            }
            for (LaneOp op : block.ops()) {
                if (op instanceof LaneOp.Arithmetic(LaneVariable result, Opcode opcode, List<LaneVariable> operands)
                        && opcode == Opcode.I2L
                        && result.shape() == LaneShape.CONSECUTIVE
                        && isAligned(operands.getFirst())) {
                    all.addAll(alignment.ofFirst(operands.getFirst()).orElseThrow());
                }
            }
        }
        return all;
    }

    /// Whether any code relies on multiples.
    boolean usesAlignment() {
        return order.blocks().stream()
                .anyMatch(block -> block.end() instanceof LaneBlock.Branch branch && isAligned(branch));
    }

    /// Whether the lanes may be asked to agree on a branch: if they do not, the group is run thread by thread from the start.
    boolean isAgreeable(LaneBlock.Branch branch, int place) {
        if (style == LaneStyle.PARTING || isAligned(branch) || masked.get(place) || !isUntouched(place)) {
            return false;
        }
        LaneVariable first = branch.operands().getFirst();
        LaneVariable second = branch.operands().getLast();
        if (first.definition().isPresent()
                && first.definition().get() instanceof LaneOp.Comparison(_, var way, LaneVariable a, LaneVariable b)) {
            return (way == LaneOp.ThreeWay.LONG || way == LaneOp.ThreeWay.UNSIGNED_INT) && isConsecutive(a, b);
        }
        return first.kind() == TypeKind.INT
                && (branch.operands().size() == 1
                        ? first.shape() == LaneShape.CONSECUTIVE
                        : isConsecutive(first, second));
    }

    private static boolean isConsecutive(LaneVariable first, LaneVariable second) {
        return first.shape() == LaneShape.CONSECUTIVE && second.isUniform()
                || second.shape() == LaneShape.CONSECUTIVE && first.isUniform();
    }

    /// Marks what lies between a branch and the place where its ways meet.
    private boolean mask(int branch) {
        BitSet seen = new BitSet();
        var work = new ArrayDeque<>(order.successors(branch));
        boolean changed = false;
        while (!work.isEmpty()) {
            int b = work.poll();
            if (b != meeting[branch] && !seen.get(b)) {
                seen.set(b);
                changed |= !masked.get(b);
                masked.set(b);
                work.addAll(order.successors(b));
            }
        }
        return changed;
    }

    /// Whether a masked store has to keep what lanes hold that are elsewhere.
    boolean keepsOthers(LaneOp.Move move, int place) {
        if (!move.result().isLocal()) {
            return false;
        }
        if (move.slot() < 0) {
            return true;
        }
        for (int x = 1; x < order.blocks().size(); x++) {
            if (body.liveness().at(order.blocks().get(x).flowBlock()).get(move.slot()) && mayComeWithout(x, place)) {
                return true;
            }
        }
        return false;
    }

    /// Whether lanes that are not in a block may come to another one without passing it before.
    private boolean mayComeWithout(int other, int place) {
        for (Map.Entry<Integer, BitSet> loop : order.loops().entrySet()) {
            if (loop.getValue().get(place)) {
                if (other == loop.getKey()) {
                    for (int latch = 0; latch < order.blocks().size(); latch++) {
                        if (loop.getValue().get(latch)
                                && order.successors(latch).contains(other)
                                && !order.dominates(place, latch)) {
                            return true;
                        }
                    }
                    return false;
                }
                if (!loop.getValue().get(other) && masked.get(loop.getKey())) {
                    return true;
                }
            }
        }
        return other != place && !order.dominates(place, other) && reaches(place, other);
    }

    private boolean reaches(int from, int to) {
        return to > from || order.loops().values().stream().anyMatch(loop -> loop.get(from) && loop.get(to));
    }

    private void verify() throws NotLanes {
        for (LaneBlock block : order.blocks()) {
            for (LaneOp op : block.ops()) {
                if (op instanceof LaneOp.Common(_, _, List<LaneVariable> operands)
                        && operands.stream().anyMatch(operand -> !operand.isUniform())) {
                    throw new NotLanes("lanes differ in the operands of an operation on references");
                }
                if (op instanceof LaneOp.Restore(LaneVariable result, _)
                        && result.isVarying()
                        && result.kind() == TypeKind.REFERENCE) {
                    throw new NotLanes("each thread keeps a reference");
                }
            }
        }
        for (Map.Entry<Integer, BitSet> loop : order.loops().entrySet()) {
            if (masked.get(loop.getKey())) {
                for (int b = loop.getKey(); b <= order.lastLatch(loop.getKey()); b++) {
                    if (!masked.get(b)) {
                        throw new NotLanes("a loop of some lanes around code of all");
                    }
                }
            }
        }
        for (int b = 0; b < order.blocks().size(); b++) {
            if (order.blocks().get(b).end() instanceof LaneBlock.Leave(Optional<LaneBlock.Waiting> waiting)
                    && waiting.isPresent()) {
                verify(waiting.get(), masked.get(b));
            }
        }
    }

    private static void verify(LaneBlock.Waiting waiting, boolean masked) throws NotLanes {
        if (masked) {
            throw new NotLanes("only some lanes wait");
        }
        for (KernelShape.Kept kept : waiting.site().kept()) {
            if (!kept.isRemade() && !kept.shared() && kept.value().typeKind() == TypeKind.REFERENCE) {
                throw new NotLanes("each thread keeps a reference");
            }
        }
    }

    boolean isMasked(int place) {
        return masked.get(place);
    }

    /// Whether lanes may decide a branch differently.
    boolean mayPart(LaneBlock.Branch branch, int place) {
        return isVarying(branch) && !isAligned(branch) && !isAgreeable(branch, place);
    }

    /// Whether a conversion to 64 bits is checked not to run over, so that its result stays consecutive.
    boolean isChecked(LaneOp op) {
        return checked.contains(op);
    }

    /// The pointer whose elements a varying pointer counts.
    LaneVariable base(LaneVariable pointer) {
        return bases.get(pointer);
    }

    /// How many elements behind its base a varying pointer is.
    LaneVariable offset(LaneVariable pointer) {
        return offsets.get(pointer);
    }

    /// All variables that stand for offsets of pointers.
    List<LaneVariable> allOffsets() {
        return new ArrayList<>(offsets.values());
    }
}
