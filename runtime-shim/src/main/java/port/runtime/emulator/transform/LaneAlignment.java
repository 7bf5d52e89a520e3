package port.runtime.emulator.transform;

import java.lang.classfile.TypeKind;
import java.lang.constant.ConstantDesc;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds comparisons on which the lanes of a group agree because both sides are multiples of the group's size.
///
/// ```
/// for (i = threadIdx.x; i < n; i += 256)    if n is a multiple of 8, so do 8 neighbouring threads
/// ```
///
/// Whether a value is a multiple may depend on values that are only known when the kernel runs: those are the conditions.
final class LaneAlignment {
    /// A value that has to be a multiple of the group's size: one of the prologue's, or a coordinate.
    sealed interface Condition {}

    record Multiple(LaneVariable variable) implements Condition {}

    record MultipleOf(Coordinate coordinate) implements Condition {}

    private static final int MOST_LOOKS = 2000;

    private final int largest;
    private int looks;
    private final Set<LaneVariable> active = new HashSet<>();
    private final Set<LaneOp> prologue;

    /// @param largest how many lanes a group has, or twice as many
    LaneAlignment(LaneGraph graph, int largest) {
        this.largest = largest;
        this.prologue = new HashSet<>(graph.prologue().ops());
    }

    /// What values have to be multiples of.
    int largest() {
        return largest;
    }

    /// What has to hold so that all lanes decide a branch the same way; empty if nothing is known to be enough.
    Optional<Set<Condition>> of(LaneBlock.Branch branch) {
        LaneVariable first = branch.operands().getFirst();
        LaneCode.Relation relation = LaneCode.Relation.of(branch.opcode());
        LaneVariable second = branch.operands().getLast();
        if (first.definition().isPresent()
                && first.definition().get() instanceof LaneOp.Comparison(_, var way, LaneVariable a, LaneVariable b)) {
            if (way != LaneOp.ThreeWay.LONG
                    && way != LaneOp.ThreeWay.UNSIGNED_INT
                    && way != LaneOp.ThreeWay.UNSIGNED_LONG) {
                return Optional.empty();
            }
            first = a;
            second = b;
        } else if (branch.operands().size() != 2 || first.kind() == TypeKind.REFERENCE) {
            return Optional.empty();
        }
        if (first.isUniform()) {
            LaneVariable swapped = first;
            first = second;
            second = swapped;
            relation = relation.swapped();
        }
        boolean bounds = relation == LaneCode.Relation.LT || relation == LaneCode.Relation.GE;
        if (!bounds || first.shape() != LaneShape.CONSECUTIVE || !second.isUniform()) {
            return Optional.empty();
        }
        looks = 0;
        return both(List.of(first, second));
    }

    private Optional<Set<Condition>> both(List<LaneVariable> variables) {
        Set<Condition> all = new HashSet<>();
        for (LaneVariable variable : variables) {
            Optional<Set<Condition>> one = of(variable);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(one.get());
        }
        return Optional.of(all);
    }

    /// What has to hold so that the first lane's value is a multiple.
    Optional<Set<Condition>> ofFirst(LaneVariable variable) {
        looks = 0;
        return of(variable);
    }

    private Optional<Set<Condition>> of(LaneVariable variable) {
        if (looks++ > MOST_LOOKS) {
            return Optional.empty();
        }
        if (!active.add(variable)) {
            return Optional.of(
                    Set.of()); // what goes round a loop is a multiple if what enters it and what is added are
        }
        Set<Condition> all = new HashSet<>();
        boolean fits = !variable.definitions().isEmpty();
        for (LaneOp definition : variable.definitions()) {
            Optional<Set<Condition>> one = of(definition, variable);
            fits &= one.isPresent();
            one.ifPresent(all::addAll);
        }
        active.remove(variable);
        return fits ? Optional.of(all) : Optional.empty();
    }

    private Optional<Set<Condition>> of(LaneOp op, LaneVariable result) {
        return switch (op) {
            case LaneOp.Constant(_, ConstantDesc value) ->
                    value instanceof Number number && number.longValue() % largest == 0
                            ? Optional.of(Set.of())
                            : Optional.empty();
            case LaneOp.Index(_, Coordinate coordinate) ->
                    coordinate == Coordinate.THREAD_X
                            ? Optional.of(Set.of())
                            : coordinate.isVarying()
                                    ? Optional.empty()
                                    : Optional.of(Set.of(new MultipleOf(coordinate)));
            case LaneOp.Move(_, LaneVariable value, _) -> of(value);
            case LaneOp.Arithmetic arithmetic -> ofArithmetic(arithmetic);
            case LaneOp.Argument _, LaneOp.Restore _ ->
                    prologue.contains(op) && isInteger(result.kind())
                            ? Optional.of(Set.of(new Multiple(result)))
                            : Optional.empty();
            case LaneOp.Comparison _,
                    LaneOp.Select _,
                    LaneOp.Call _,
                    LaneOp.Advance _,
                    LaneOp.Common _,
                    LaneOp.Answer _,
                    LaneOp.Line _ ->
                    Optional.empty();
        };
    }

    private static boolean isInteger(TypeKind kind) {
        return kind == TypeKind.INT || kind == TypeKind.LONG;
    }

    private Optional<Set<Condition>> ofArithmetic(LaneOp.Arithmetic op) {
        return switch (op.opcode()) {
            case IADD, LADD, ISUB, LSUB -> both(op.operands());
            case IMUL, LMUL, IAND, LAND -> easier(of(op.operands().getFirst()), of(op.operands().getLast()));
            case ISHL, LSHL -> of(op.operands().getFirst());
            case I2L, L2I -> of(op.operands().getFirst());
            default -> Optional.empty();
        };
    }

    /// The one with fewer conditions; sizes of blocks are multiples more often than their indices.
    private static Optional<Set<Condition>> easier(Optional<Set<Condition>> first, Optional<Set<Condition>> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        return rank(second.get()) < rank(first.get()) ? second : first;
    }

    private static int rank(Set<Condition> conditions) {
        int rank = 0;
        for (Condition condition : conditions) {
            rank += condition instanceof MultipleOf(Coordinate coordinate) && coordinate.isBlockDim() ? 1 : 3;
        }
        return rank;
    }
}
