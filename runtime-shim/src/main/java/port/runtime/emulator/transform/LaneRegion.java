package port.runtime.emulator.transform;

import java.lang.classfile.TypeKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A region that groups of lanes can run, and everything needed to write its code.
final class LaneRegion {
    private static final int MOST_OPERATIONS = 600;

    private final LaneGraph graph;
    private final LaneOrder order;
    private final LaneAnalysis analysis;
    private final LaneVectors vectors;
    private final LaneBody body;
    private final BackEdges backEdges;

    LaneRegion(LaneBody body, int number, LaneWidth width, LaneStyle style) throws NotLanes {
        this.body = body;
        this.graph = LaneGraph.read(body, number);
        this.order = new LaneOrder(graph);
        if (order.blocks().stream().flatMap(block -> block.ops().stream()).filter(LaneRegion::costs).count()
                > MOST_OPERATIONS) {
            throw new NotLanes("too large");
        }
        this.analysis = new LaneAnalysis(body, graph, order, width, style);
        this.vectors = new LaneVectors(hasWideLanes() ? width.threads() / 2 : width.threads());
        this.backEdges = new BackEdges(body.body(), body.flow(), body.flow().region(body.start(number)));
        check();
    }

    /// Whether the JVM has something to do for an operation, once it has found out what is moved where.
    private static boolean costs(LaneOp op) {
        return !(op instanceof LaneOp.Move || op instanceof LaneOp.Line || op instanceof LaneOp.Constant);
    }

    LaneGraph graph() {
        return graph;
    }

    LaneOrder order() {
        return order;
    }

    LaneAnalysis analysis() {
        return analysis;
    }

    LaneVectors vectors() {
        return vectors;
    }

    /// Whether the threads wait behind the region.
    boolean waits() {
        return order.blocks().stream()
                .anyMatch(block -> block.end() instanceof LaneBlock.Leave(var waiting) && waiting.isPresent());
    }

    /// Whether lanes are asked anywhere to agree on a branch.
    boolean asksToAgree() {
        for (int b = 0; b < order.blocks().size(); b++) {
            if (order.blocks().get(b).end() instanceof LaneBlock.Branch branch
                    && LaneAnalysis.isVarying(branch)
                    && analysis.isAgreeable(branch, b)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the loop that starts with a block may be endless.
    boolean needsCheck(LaneBlock block) {
        if (block.flowBlock() < 0) {
            return false;
        }
        Flow.Block range = body.flow().blocks().get(block.flowBlock());
        for (int i = range.start(); i < range.end(); i++) {
            if (backEdges.needsCheck(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasWideLanes() {
        for (LaneBlock block : order.blocks()) {
            for (LaneOp op : block.ops()) {
                List<LaneVariable> values = new ArrayList<>(operands(op));
                result(op).ifPresent(values::add);
                boolean varying = values.stream().anyMatch(LaneVariable::isVarying);
                boolean indexes = op instanceof LaneOp.Call call && LaneAccess.of(call.instruction()).isPresent();
                if (op instanceof LaneOp.Call call && (movesWide(call) || hasWidePlaces(call))) {
                    return true;
                }
                for (LaneVariable value : values) {
                    boolean wide = value.kind() == TypeKind.LONG || value.kind() == TypeKind.DOUBLE;
                    if (wide && (value.isVarying() || varying && !indexes && !value.isUniform())) {
                        return true;
                    }
                }
                if (op instanceof LaneOp.Comparison(LaneVariable result, _, LaneVariable first, _)
                        && result.isVarying()
                        && first.kind().slotSize() == 2
                        && values.stream().anyMatch(LaneVariable::isVarying)
                        && !isAgreed(result)) {
                    return true;
                }
            }
            if (block.end() instanceof LaneBlock.Leave(var waiting)
                    && waiting.isPresent()
                    && (waiting.get().arguments().stream().anyMatch(value -> LaneSlots.isWide(value.kind()))
                            || waiting.get().site().kept().stream().anyMatch(LaneRegion::isWide))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a call moves elements of 64 bits between memory and lanes, be it the same value for all of them.
    private static boolean movesWide(LaneOp.Call call) {
        return LaneAccess.of(call.instruction())
                .or(() -> LaneAccess.ofAddition(call.instruction()))
                .filter(access -> LaneSlots.isWide(access.kind()))
                .filter(_ -> !call.operands().stream().allMatch(LaneVariable::isUniform))
                .isPresent();
    }

    /// Whether a pointer that differs from lane to lane is indexed by 64 bits which do so as well.
    private static boolean hasWidePlaces(LaneOp.Call call) {
        return LaneAccess.of(call.instruction()).isPresent()
                && LaneAccess.hasIndex(call.instruction())
                && call.operands().getFirst().isVarying()
                && !call.operands().get(1).isUniform()
                && LaneSlots.isWide(call.operands().get(1).kind());
    }

    /// Whether each thread keeps a value of 64 bits.
    private static boolean isWide(KernelShape.Kept kept) {
        return !kept.isRemade() && !kept.shared() && LaneSlots.isWide(kept.value().typeKind());
    }

    private boolean isAgreed(LaneVariable comparison) {
        for (int b = 0; b < order.blocks().size(); b++) {
            if (order.blocks().get(b).end() instanceof LaneBlock.Branch branch
                    && branch.operands().getFirst() == comparison) {
                return !analysis.mayPart(branch, b);
            }
        }
        return false;
    }

    static Optional<LaneVariable> result(LaneOp op) {
        return switch (op) {
            case LaneOp.Constant(LaneVariable result, _) -> Optional.of(result);
            case LaneOp.Index(LaneVariable result, _) -> Optional.of(result);
            case LaneOp.Move(LaneVariable result, _, _) -> Optional.of(result);
            case LaneOp.Arithmetic(LaneVariable result, _, _) -> Optional.of(result);
            case LaneOp.Comparison(LaneVariable result, _, _, _) -> Optional.of(result);
            case LaneOp.Select(LaneVariable result, _, _, _) -> Optional.of(result);
            case LaneOp.Call call -> call.result();
            case LaneOp.Advance advance -> Optional.of(advance.result());
            case LaneOp.Common(LaneVariable result, _, _) -> Optional.of(result);
            case LaneOp.Restore(LaneVariable result, _) -> Optional.of(result);
            case LaneOp.Answer(LaneVariable result) -> Optional.of(result);
            case LaneOp.Argument(LaneVariable result, _) -> Optional.of(result);
            case LaneOp.Line _ -> Optional.empty();
        };
    }

    static List<LaneVariable> operands(LaneOp op) {
        return switch (op) {
            case LaneOp.Move(_, LaneVariable value, _) -> List.of(value);
            case LaneOp.Arithmetic(_, _, List<LaneVariable> operands) -> operands;
            case LaneOp.Comparison(_, _, LaneVariable first, LaneVariable second) -> List.of(first, second);
            case LaneOp.Call call -> call.operands();
            case LaneOp.Advance advance -> List.of(advance.pointer(), advance.elements());
            case LaneOp.Common(_, _, List<LaneVariable> operands) -> operands;
            case LaneOp.Constant _,
                    LaneOp.Index _,
                    LaneOp.Select _,
                    LaneOp.Restore _,
                    LaneOp.Answer _,
                    LaneOp.Argument _,
                    LaneOp.Line _ ->
                    List.of();
        };
    }

    /// What the emitter relies on.
    private void check() throws NotLanes {
        boolean worthwhile = false;
        for (int b = 0; b < order.blocks().size(); b++) {
            LaneBlock block = order.blocks().get(b);
            for (LaneOp op : block.ops()) {
                worthwhile |= result(op).map(LaneVariable::isVarying).orElse(false);
                worthwhile |= op instanceof LaneOp.Call;
                for (LaneVariable operand : operands(op)) {
                    if (isVectorComparison(operand)) {
                        throw new NotLanes("the result of a comparison is used as a number");
                    }
                }
                if (op instanceof LaneOp.Call call && call.operands().size() > 6) {
                    throw new NotLanes("a call with many operands");
                }
            }
            if (analysis.isMasked(b) && !(b + 1 < order.blocks().size() && analysis.isMasked(b + 1))) {
                checkRun(b);
            }
            if (block.end() instanceof LaneBlock.Branch branch
                    && LaneAnalysis.isVarying(branch)
                    && branch.operands().getFirst().kind() == TypeKind.REFERENCE) {
                throw new NotLanes("lanes compare references");
            }
        }
        if (!worthwhile) {
            throw new NotLanes("nothing to do together");
        }
    }

    private static boolean isVectorComparison(LaneVariable variable) {
        return !variable.isUniform()
                && variable.definition().isPresent()
                && variable.definition().get() instanceof LaneOp.Comparison;
    }

    private int startOfRun(int last) {
        int first = last;
        while (first > 0 && analysis.isMasked(first - 1)) {
            first--;
        }
        return first;
    }

    private void checkRun(int last) throws NotLanes {
        int first = startOfRun(last);
        for (int b = first; b <= last; b++) {
            for (int next : order.successors(b)) {
                if (analysis.isMasked(next) && (next < first || next > last)) {
                    throw new NotLanes("lanes that part do not stay together in the code");
                }
            }
        }
        if (meetingOfRun(last).cardinality() > 1) {
            throw new NotLanes("lanes that part meet at several places");
        }
        for (int b = 0; b < order.blocks().size(); b++) {
            if (analysis.isMasked(b)) {
                continue;
            }
            for (int next : order.successors(b)) {
                boolean inside = next > first && next <= last;
                if (inside
                        && order.blocks().get(b).end() instanceof LaneBlock.Branch branch
                        && analysis.mayPart(branch, b)
                        && order.successors(b).stream()
                                .noneMatch(other -> other >= first && other <= last && other != next)) {
                    throw new NotLanes("lanes that part do not stay together in the code");
                }
            }
        }
    }

    /// Where the lanes meet that a run of masked blocks ending with this one has kept apart.
    BitSet meetingOfRun(int last) {
        BitSet targets = new BitSet();
        for (int b = startOfRun(last); b <= last; b++) {
            for (int next : order.successors(b)) {
                if (!analysis.isMasked(next)) {
                    targets.set(next);
                }
            }
        }
        return targets;
    }
}
