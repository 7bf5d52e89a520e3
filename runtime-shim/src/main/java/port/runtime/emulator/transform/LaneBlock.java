package port.runtime.emulator.transform;

import java.lang.classfile.Opcode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A piece of straight code of a region, for a group of lanes, and how it ends.
final class LaneBlock {
    private final int flowBlock;
    private final List<LaneOp> ops = new ArrayList<>();
    private End end = new Leave(Optional.empty());

    LaneBlock(int flowBlock) {
        this.flowBlock = flowBlock;
    }

    /// Where control goes from a block; blocks are named by their index in the flow of the body.
    sealed interface End {}

    record Goto(int target) implements End {}

    /// A conditional jump.
    record Branch(Opcode opcode, List<LaneVariable> operands, int taken, int otherwise) implements End {
        public Branch {
            operands = List.copyOf(operands);
        }
    }

    record Choice(LaneVariable key, List<Integer> keys, List<Integer> targets, int otherwise) implements End {
        public Choice {
            keys = List.copyOf(keys);
            targets = List.copyOf(targets);
        }
    }

    /// The thread waits at a site, with operands and kept values, or ends.
    record Leave(Optional<Waiting> waiting) implements End {}

    record Waiting(KernelShape.Site site, Step.Wait step, List<LaneVariable> arguments, List<LaneVariable> kept) {
        Waiting {
            arguments = List.copyOf(arguments);
            kept = List.copyOf(kept);
        }
    }

    int flowBlock() {
        return flowBlock;
    }

    List<LaneOp> ops() {
        return ops;
    }

    End end() {
        return end;
    }

    void setEnd(End end) {
        this.end = end;
    }

    List<Integer> successors() {
        return switch (end) {
            case Goto(int target) -> List.of(target);
            case Branch(_, _, int taken, int otherwise) ->
                    taken == otherwise ? List.of(taken) : List.of(taken, otherwise);
            case Choice(_, _, List<Integer> targets, int otherwise) -> {
                List<Integer> all = new ArrayList<>(targets);
                all.add(otherwise);
                yield all.stream().distinct().toList();
            }
            case Leave _ -> List.of();
        };
    }
}
