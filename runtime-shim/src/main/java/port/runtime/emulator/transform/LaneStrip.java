package port.runtime.emulator.transform;

import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.runtime.emulator.transform.LaneCode.Relation;

/// Finds what may be asked once for many groups that run one after the other: a strip.
///
/// ```
/// if (x > 0 && x < n - 1)            all of a strip's groups decide this alike if its first and its last do
///     b[y * n + x] = a[y * n + x];   and reach elements of the array if the first and the last do
/// ```
///
/// That is so for values that grow by the same amount from group to group. Their first lane's value is computed from the thread's and the
/// block's coordinates alone, so that it can be known before the strip is run.
final class LaneStrip {
    private static final int MOST_OPERATIONS = 200;

    private final LaneOrder order;
    private final LaneAnalysis analysis;
    private boolean flat;
    private final Set<LaneVariable> flats = new LinkedHashSet<>();
    private final List<Check> checks = new ArrayList<>();
    private final LaneSlice slice;
    private final Map<LaneBlock.Branch, Integer> decided = new HashMap<>();
    private final Set<LaneOp> certain = new HashSet<>();

    /// What has to hold for the first and for the last group.
    sealed interface Check {}

    /// The lanes' elements lie in the array; the place is the sum of the terms.
    record InArray(LaneVariable pointer, LaneAccess access, List<LaneVariable> terms) implements Check {
        InArray {
            terms = List.copyOf(terms);
        }
    }

    /// The lanes' values compare with another one, or with 0, in this way.
    record Compares(LaneVariable lanes, Relation relation, Optional<LaneVariable> other, boolean unsigned)
            implements Check {}

    /// The lanes' values do not run over.
    record Unwrapped(LaneVariable lanes) implements Check {}

    private LaneStrip(LaneRegion region) {
        this.order = region.order();
        this.analysis = region.analysis();
        this.slice = new LaneSlice(analysis);
        for (int place = 0; place < order.blocks().size(); place++) {
            LaneBlock block = order.blocks().get(place);
            for (LaneOp op : block.ops()) {
                if (op instanceof LaneOp.Call call) {
                    findAccess(call, analysis.isMasked(place));
                }
            }
            if (block.end() instanceof LaneBlock.Branch branch && !analysis.isMasked(place)) {
                findBranch(branch, place);
            }
        }
        this.flat = order.blocks().stream().allMatch(this::isFlat);
    }

    /// What may be asked for strips of a region; empty if that would not make it faster.
    static Optional<LaneStrip> of(LaneRegion region) {
        int size = region.order().blocks().stream().mapToInt(block -> block.ops().size()).sum();
        if (size > MOST_OPERATIONS || region.waits() || !region.order().loops().isEmpty()) {
            return Optional.empty();
        }
        var strip = new LaneStrip(region);
        return strip.checks.isEmpty() ? Optional.empty() : Optional.of(strip);
    }

    List<Check> checks() {
        return checks;
    }

    /// What computes the values to check, in order.
    Set<LaneOp> slice() {
        return slice.ops();
    }

    /// Where the branches lead that all groups decide alike, by place.
    Map<LaneBlock.Branch, Integer> decided() {
        return decided;
    }

    /// Accesses and conversions that need no check of their own.
    Set<LaneOp> certain() {
        return certain;
    }

    private void findAccess(LaneOp.Call call, boolean masked) {
        Optional<LaneAccess> found = LaneAccess.of(call.instruction());
        if (found.isEmpty() || found.get().isNarrow() && found.get().store() && masked) {
            return;
        }
        LaneVariable pointer = call.operands().getFirst();
        List<LaneVariable> terms = new ArrayList<>();
        if (pointer.isVarying()) {
            terms.add(analysis.offset(pointer));
        }
        if (found.get().indexed()) {
            terms.add(call.operands().get(1));
        }
        LaneVariable root = analysis.root(pointer.isVarying() ? analysis.base(pointer) : pointer);
        long varying = terms.stream().filter(term -> !term.isUniform()).count();
        boolean consecutive =
                varying == 1 && terms.stream().noneMatch(LaneVariable::isVarying) && analysis.isPinned(root);
        if (consecutive && (!pointer.isVarying() || add(pointer)) && (!found.get().indexed() || add(terms.getLast()))) {
            checks.add(new InArray(root, found.get(), terms));
            certain.add(call);
        }
    }

    private void findBranch(LaneBlock.Branch branch, int place) {
        if (!LaneAnalysis.isVarying(branch) || analysis.mayPart(branch, place)) {
            return;
        }
        LaneVariable lanes = branch.operands().getFirst();
        Optional<LaneVariable> other =
                branch.operands().size() == 2 ? Optional.of(branch.operands().getLast()) : Optional.empty();
        boolean unsigned = false;
        if (!lanes.isUniform()
                && lanes.definition().isPresent()
                && lanes.definition().get() instanceof LaneOp.Comparison(_, var way, LaneVariable a, LaneVariable b)) {
            if (way != LaneOp.ThreeWay.LONG && way != LaneOp.ThreeWay.UNSIGNED_INT) {
                return;
            }
            lanes = a;
            other = Optional.of(b);
            unsigned = way == LaneOp.ThreeWay.UNSIGNED_INT;
        }
        int taken = order.placeOf(branch.taken());
        int otherwise = order.placeOf(branch.otherwise());
        boolean takes = sizeFrom(taken) >= sizeFrom(otherwise);
        Relation relation = Relation.of(branch.opcode());
        relation = takes ? relation : relation.negated();
        if (lanes.isUniform()) {
            LaneVariable swapped = lanes;
            lanes = other.orElseThrow();
            other = Optional.of(swapped);
            relation = relation.swapped();
        }
        if (relation != Relation.EQ && other.map(this::add).orElse(true) && add(lanes)) {
            checks.add(new Compares(lanes, relation, other, unsigned));
            decided.put(branch, takes ? taken : otherwise);
        }
    }

    /// How many operations may follow from a place on.
    private int sizeFrom(int place) {
        Set<Integer> seen = new HashSet<>();
        List<Integer> work = new ArrayList<>(List.of(place));
        int size = 0;
        while (!work.isEmpty()) {
            int next = work.removeLast();
            if (seen.add(next)) {
                size += order.blocks().get(next).ops().size();
                work.addAll(order.successors(next));
            }
        }
        return size;
    }

    /// Adds a value to the slice; what it is computed from stays steady only where 32 bits that are widened do not run over.
    private boolean add(LaneVariable variable) {
        if (!slice.add(variable)) {
            return false;
        }
        for (LaneOp op : slice.ops()) {
            if (op instanceof LaneOp.Arithmetic(_, Opcode opcode, List<LaneVariable> operands)
                    && opcode == Opcode.I2L
                    && certain.add(op)) {
                checks.add(new Unwrapped(operands.getFirst()));
            }
        }
        return true;
    }

    /// Whether a strip may go on in the next block as if its threads came behind those of the first one's row.
    boolean mayGoThroughBlocks() {
        return flat;
    }

    /// Values that have to grow, from block to block, by as many as a row has threads, if a strip goes through blocks.
    Set<LaneVariable> flats() {
        return flats;
    }

    private boolean isFlat(LaneBlock block) {
        boolean ends =
                switch (block.end()) {
                    case LaneBlock.Branch branch -> areFlat(branch.operands());
                    case LaneBlock.Choice choice -> isFlat(choice.key());
                    case LaneBlock.Goto _, LaneBlock.Leave _ -> true;
                };
        return ends && block.ops().stream().allMatch(this::isFlat);
    }

    /// Whether an operation cannot tell a thread of the next block from one that comes behind the row of this one.
    private boolean isFlat(LaneOp op) {
        return switch (op) {
            case LaneOp.Index _ -> true;
            case LaneOp.Move(LaneVariable result, LaneVariable value, _) -> slice.isKnown(result) || isFlat(value);
            case LaneOp.Advance(LaneVariable result, _, LaneVariable pointer, LaneVariable elements) ->
                    slice.isKnown(result) || areFlat(List.of(pointer, elements));
            case LaneOp.Arithmetic(LaneVariable result, _, List<LaneVariable> operands) ->
                    slice.isKnown(result) || areFlat(operands);
            case LaneOp.Select(_, LaneBlock.Branch branch, _, _) -> areFlat(branch.operands());
            case LaneOp.Comparison(_, _, LaneVariable first, LaneVariable second) -> areFlat(List.of(first, second));
            case LaneOp.Call call -> areFlat(call.operands());
            case LaneOp.Common(_, _, List<LaneVariable> operands) -> areFlat(operands);
            case LaneOp.Constant _, LaneOp.Argument _, LaneOp.Restore _, LaneOp.Answer _, LaneOp.Line _ -> true;
        };
    }

    private boolean areFlat(List<LaneVariable> operands) {
        return operands.stream().allMatch(this::isFlat);
    }

    private boolean isFlat(LaneVariable operand) {
        if (!slice.isKnown(operand) || !slice.dependsOnRow(operand)) {
            return true;
        }
        boolean counts = operand.kind() == TypeKind.REFERENCE && operand.isVarying();
        LaneVariable value = counts ? analysis.offset(operand) : operand;
        boolean steady =
                value.shape() == LaneShape.CONSECUTIVE
                        && slice.growth(operand) == LaneSlice.Growth.STEADY
                        && add(operand);
        if (steady) {
            flats.add(value);
        }
        return steady;
    }
}
