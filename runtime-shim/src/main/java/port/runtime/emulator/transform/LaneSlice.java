package port.runtime.emulator.transform;

import java.lang.constant.ConstantDesc;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects what values are computed from that depend on nothing but the arguments and the thread's and the block's coordinates.
final class LaneSlice {
    private final LaneAnalysis analysis;
    private final Set<LaneOp> ops = new LinkedHashSet<>();
    private final Map<LaneVariable, Growth> growths = new HashMap<>();

    /// How a value changes from one block to the next along x.
    enum Growth {
        NONE,
        /// By the same amount each time.
        STEADY,
        ANY;

        private Growth and(Growth other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    LaneSlice(LaneAnalysis analysis) {
        this.analysis = analysis;
    }

    /// The operations, each behind those that it needs.
    Set<LaneOp> ops() {
        return ops;
    }

    /// Whether a value depends on nothing else.
    boolean isKnown(LaneVariable variable) {
        return collect(variable, new LinkedHashSet<>());
    }

    /// Whether a known value differs between the threads of a row or between neighbouring blocks.
    boolean dependsOnRow(LaneVariable variable) {
        if (analysis.isPinned(variable)) {
            return false;
        }
        return switch (variable.definitions().getFirst()) {
            case LaneOp.Index(_, Coordinate coordinate) ->
                    coordinate == Coordinate.BLOCK_X || coordinate == Coordinate.THREAD_X;
            case LaneOp.Move(_, LaneVariable value, _) -> dependsOnRow(value);
            case LaneOp.Arithmetic arithmetic -> arithmetic.operands().stream().anyMatch(this::dependsOnRow);
            case LaneOp.Advance(_, _, LaneVariable pointer, LaneVariable elements) ->
                    dependsOnRow(pointer) || dependsOnRow(elements);
            case LaneOp.Constant _,
                    LaneOp.Comparison _,
                    LaneOp.Select _,
                    LaneOp.Call _,
                    LaneOp.Common _,
                    LaneOp.Argument _,
                    LaneOp.Restore _,
                    LaneOp.Answer _,
                    LaneOp.Line _ ->
                    false;
        };
    }

    /// Adds what a value is computed from; false, and nothing added, if it depends on anything else.
    boolean add(LaneVariable variable) {
        Set<LaneOp> found = new LinkedHashSet<>();
        boolean known = collect(variable, found);
        if (known) {
            ops.addAll(found);
        }
        return known;
    }

    private boolean collect(LaneVariable variable, Set<LaneOp> found) {
        if (analysis.isPinned(variable)) {
            return true;
        }
        if (variable.definitions().size() != 1) {
            return false;
        }
        LaneOp op = variable.definitions().getFirst();
        if (found.contains(op) || ops.contains(op)) {
            return true;
        }
        boolean known =
                switch (op) {
                    case LaneOp.Constant _, LaneOp.Index _ -> true;
                    case LaneOp.Move(_, LaneVariable value, _) -> isScalar(variable) && collect(value, found);
                    case LaneOp.Arithmetic arithmetic -> isScalar(variable) && collect(arithmetic, found);
                    case LaneOp.Advance(_, _, LaneVariable pointer, LaneVariable elements) ->
                            variable.isVarying()
                                    && isScalar(variable)
                                    && collect(pointer, found)
                                    && collect(elements, found);
                    case LaneOp.Comparison _,
                            LaneOp.Select _,
                            LaneOp.Call _,
                            LaneOp.Common _,
                            LaneOp.Argument _,
                            LaneOp.Restore _,
                            LaneOp.Answer _,
                            LaneOp.Line _ ->
                            false;
                };
        if (known) {
            found.add(op);
        }
        return known;
    }

    private boolean collect(LaneOp.Arithmetic op, Set<LaneOp> found) {
        boolean mayFault =
                switch (op.opcode()) {
                    case IDIV, IREM, LDIV, LREM -> !isOtherThanZero(op.operands().getLast());
                    default -> false;
                };
        return !mayFault && op.operands().stream().allMatch(operand -> collect(operand, found));
    }

    private static boolean isOtherThanZero(LaneVariable divisor) {
        return divisor.definition().isPresent()
                && divisor.definition().get() instanceof LaneOp.Constant(_, ConstantDesc value)
                && value instanceof Number number
                && number.longValue() != 0;
    }

    /// Whether one number stands for all lanes.
    private boolean isScalar(LaneVariable variable) {
        return !(variable.isVarying() && analysis.offset(variable) != null ? analysis.offset(variable) : variable)
                .isVarying();
    }

    /// How a value of the slice changes from block to block.
    Growth growth(LaneVariable variable) {
        if (analysis.isPinned(variable)) {
            return Growth.NONE;
        }
        Growth known = growths.get(variable);
        if (known == null) {
            known = growthOf(variable.definitions().getFirst());
            growths.put(variable, known);
        }
        return known;
    }

    private Growth growthOf(LaneOp op) {
        return switch (op) {
            case LaneOp.Index(_, Coordinate coordinate) when coordinate == Coordinate.BLOCK_X -> Growth.STEADY;
            case LaneOp.Constant _, LaneOp.Index _ -> Growth.NONE;
            case LaneOp.Move(_, LaneVariable value, _) -> growth(value);
            case LaneOp.Advance(_, _, LaneVariable pointer, LaneVariable elements) ->
                    growth(pointer).and(growth(elements));
            case LaneOp.Arithmetic arithmetic -> growthOf(arithmetic);
            case LaneOp.Comparison _,
                    LaneOp.Select _,
                    LaneOp.Call _,
                    LaneOp.Common _,
                    LaneOp.Argument _,
                    LaneOp.Restore _,
                    LaneOp.Answer _,
                    LaneOp.Line _ ->
                    throw new IllegalArgumentException(op.toString());
        };
    }

    private Growth growthOf(LaneOp.Arithmetic op) {
        List<Growth> operands = op.operands().stream().map(this::growth).toList();
        Growth first = operands.getFirst();
        Growth second = operands.getLast();
        boolean product = first == Growth.NONE || second == Growth.NONE;
        Growth both = first.and(second);
        return switch (op.opcode()) {
            case IADD, LADD, ISUB, LSUB, INEG, LNEG, I2L, L2I -> both;
            case IMUL, LMUL -> product ? both : Growth.ANY;
            case ISHL, LSHL -> second == Growth.NONE ? first : Growth.ANY;
            default -> both == Growth.NONE ? Growth.NONE : Growth.ANY;
        };
    }
}
