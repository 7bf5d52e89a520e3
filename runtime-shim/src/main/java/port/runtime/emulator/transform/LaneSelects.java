package port.runtime.emulator.transform;

import java.lang.classfile.TypeKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns conditions that are used as numbers into operations, so that lanes need not part for them.
///
/// ```
/// if (a < b) push 1 else push 0    ->  push (a < b ? 1 : 0)
/// ```
final class LaneSelects {
    private final Map<Integer, LaneBlock> blocks;

    private LaneSelects(Map<Integer, LaneBlock> blocks) {
        this.blocks = blocks;
    }

    /// Replaces them in the blocks of a region, which start with block `start`.
    static void replace(Map<Integer, LaneBlock> blocks, int start) {
        var selects = new LaneSelects(blocks);
        for (LaneBlock block : List.copyOf(blocks.values())) {
            if (block.end() instanceof LaneBlock.Branch branch
                    && branch.taken() != branch.otherwise()
                    && branch.taken() != start
                    && branch.otherwise() != start) {
                selects.replace(block, branch);
            }
        }
    }

    /// What a value is at the end of a way: one that was there before, or a constant.
    private sealed interface Known {}

    private record Same(LaneVariable variable) implements Known {}

    private record Number(int value) implements Known {}

    private void replace(LaneBlock block, LaneBlock.Branch branch) {
        LaneBlock taken = blocks.get(branch.taken());
        LaneBlock otherwise = blocks.get(branch.otherwise());
        if (taken == null
                || otherwise == null
                || !isOnlyWay(branch.taken())
                || !isOnlyWay(branch.otherwise())
                || !(taken.end() instanceof LaneBlock.Goto(int meeting))
                || !taken.end().equals(otherwise.end())) {
            return;
        }
        Optional<Map<LaneVariable, Known>> first = follow(block, taken);
        Optional<Map<LaneVariable, Known>> second = follow(block, otherwise);
        if (first.isEmpty() || second.isEmpty() || !fit(first.get(), second.get())) {
            return;
        }
        forget(taken);
        forget(otherwise);
        blocks.remove(branch.taken());
        blocks.remove(branch.otherwise());
        first.get()
                .forEach((target, known) -> {
                    LaneVariable value =
                            known instanceof Same(LaneVariable variable)
                                    ? variable
                                    : select(block, branch, (Number) known, (Number) second.get().get(target));
                    LaneGraph.add(block, new LaneOp.Move(target, value, -1), target);
                });
        block.setEnd(new LaneBlock.Goto(meeting));
    }

    private boolean isOnlyWay(int target) {
        return blocks.values().stream().filter(block -> block.successors().contains(target)).count() == 1;
    }

    private static LaneVariable select(LaneBlock block, LaneBlock.Branch branch, Number taken, Number otherwise) {
        LaneVariable result = LaneGraph.temporary(TypeKind.INT, LaneLocals.NONE);
        LaneGraph.add(block, new LaneOp.Select(result, branch, taken.value(), otherwise.value()), result);
        return result;
    }

    private static boolean fit(Map<LaneVariable, Known> first, Map<LaneVariable, Known> second) {
        return first.keySet().equals(second.keySet())
                && first.entrySet().stream()
                        .allMatch(entry -> {
                            Known other = second.get(entry.getKey());
                            return entry.getValue().equals(other)
                                    || entry.getValue() instanceof Number && other instanceof Number;
                        });
    }

    private static void forget(LaneBlock way) {
        for (LaneOp op : way.ops()) {
            LaneRegion.result(op).ifPresent(result -> result.definitions().remove(op));
        }
    }

    /// What the values on the operand stack are at the end of a way that only copies and pushes constants.
    private static Optional<Map<LaneVariable, Known>> follow(LaneBlock from, LaneBlock way) {
        Map<LaneVariable, Known> known = new HashMap<>();
        for (LaneOp op : from.ops()) {
            if (op instanceof LaneOp.Move(LaneVariable target, LaneVariable value, int slot) && slot < 0) {
                known.put(target, known.getOrDefault(value, new Same(value)));
            }
        }
        Map<LaneVariable, Known> result = new LinkedHashMap<>();
        List<LaneVariable> own = new ArrayList<>();
        for (LaneOp op : way.ops()) {
            switch (op) {
                case LaneOp.Line _ -> {}
                case LaneOp.Constant(LaneVariable target, Integer value) -> {
                    known.put(target, new Number(value));
                    own.add(target);
                }
                case LaneOp.Move(LaneVariable target, LaneVariable value, int slot) when slot < 0 -> {
                    known.put(target, known.getOrDefault(value, new Same(value)));
                    if (target.isLocal()) {
                        result.put(target, known.get(target));
                    } else {
                        own.add(target);
                    }
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        boolean leaks =
                result.values().stream().anyMatch(value -> value instanceof Same(LaneVariable v) && own.contains(v));
        return result.isEmpty() || leaks ? Optional.empty() : Optional.of(result);
    }
}
