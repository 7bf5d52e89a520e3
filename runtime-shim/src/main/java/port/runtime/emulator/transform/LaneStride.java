package port.runtime.emulator.transform;

import java.lang.constant.ConstantDesc;
import java.util.List;
import java.util.Optional;

/// How far the elements of neighbouring lanes lie from each other in an array, as far as the code tells.
///
/// ```
/// in[3 * i + 1]    3
/// in[n - i]        -1
/// ```
///
/// @param distance 0 if it is not known; loads that rely on it check it
record LaneStride(int distance) {
    private static final int MOST_LOOKS = 32;
    private static final int LONGEST = 1 << 10;

    /// That of the elements at an index.
    static LaneStride of(LaneVariable index) {
        return new LaneStride(find(index, MOST_LOOKS).orElse(0));
    }

    private static Optional<Integer> find(LaneVariable variable, int looks) {
        return switch (variable.shape()) {
            case UNIFORM -> Optional.of(0);
            case CONSECUTIVE -> Optional.of(1);
            case UNKNOWN -> Optional.empty();
            case VARYING ->
                    looks == 0 || variable.definitions().size() != 1
                            ? Optional.empty()
                            : find(variable.definitions().getFirst(), looks - 1)
                                    .filter(distance -> Math.abs(distance) <= LONGEST);
        };
    }

    private static Optional<Integer> find(LaneOp op, int looks) {
        return switch (op) {
            case LaneOp.Move(_, LaneVariable value, _) -> find(value, looks);
            case LaneOp.Arithmetic arithmetic -> find(arithmetic, looks);
            case LaneOp.Constant _,
                    LaneOp.Index _,
                    LaneOp.Comparison _,
                    LaneOp.Select _,
                    LaneOp.Call _,
                    LaneOp.Advance _,
                    LaneOp.Common _,
                    LaneOp.Restore _,
                    LaneOp.Answer _,
                    LaneOp.Argument _,
                    LaneOp.Line _ ->
                    Optional.empty();
        };
    }

    private static Optional<Integer> find(LaneOp.Arithmetic op, int looks) {
        List<LaneVariable> operands = op.operands();
        Optional<Integer> first = find(operands.getFirst(), looks);
        Optional<Integer> second = find(operands.getLast(), looks);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        int a = first.get();
        int b = second.get();
        return switch (op.opcode()) {
            case IADD -> Optional.of(a + b);
            case ISUB -> Optional.of(a - b);
            case INEG -> Optional.of(-a);
            case IMUL ->
                    b == 0
                            ? constant(operands.getLast()).map(factor -> a * factor)
                            : constant(operands.getFirst()).map(factor -> factor * b);
            case ISHL -> constant(operands.getLast()).filter(bits -> bits < Byte.SIZE).map(bits -> a << bits);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> constant(LaneVariable variable) {
        boolean known =
                variable.definitions().size() == 1
                        && variable.definitions().getFirst() instanceof LaneOp.Constant(_, ConstantDesc value)
                        && value instanceof Integer number
                        && 0 <= number
                        && number <= LONGEST;
        return known
                ? Optional.of((Integer) ((LaneOp.Constant) variable.definitions().getFirst()).value())
                : Optional.empty();
    }

    /// How many vectors, one behind the other, hold the elements of all lanes; empty if that is not known or too many.
    Optional<Integer> vectors() {
        return switch (Math.abs(distance)) {
            case 1, 2 -> Optional.of(2);
            case 3, 4 -> Optional.of(4);
            default -> Optional.empty();
        };
    }
}
