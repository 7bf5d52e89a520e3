package port.runtime.emulator.transform;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// The basic blocks of a normalised body. A waiting point ends its block; the following one is where threads resume.
final class Flow {
    private final List<Step> steps;
    private final List<Block> blocks = new ArrayList<>();
    private final int[] blockOf;

    /// Steps `start` to `end`, exclusive, and the blocks that may follow.
    record Block(int start, int end, List<Integer> successors, boolean waits) {}

    Flow(Body body) {
        this.steps = body.steps();
        this.blockOf = new int[steps.size()];
        Map<Step.Target, Integer> positions = FrameAnalysis.positions(steps);
        List<int[]> ranges = ranges();
        for (int b = 0; b < ranges.size(); b++) {
            for (int i = ranges.get(b)[0]; i < ranges.get(b)[1]; i++) {
                blockOf[i] = b;
            }
        }
        for (int[] range : ranges) {
            Step last = steps.get(range[1] - 1);
            List<Integer> successors = new ArrayList<>();
            switch (last) {
                case Step.Poll(Step.Target target) -> successors.add(blockOf[positions.get(target)]);
                case Step.Jump(_, Step.Target target) -> successors.add(blockOf[positions.get(target)]);
                case Step.Switch(_, List<Step.Target> targets, Step.Target otherwise) -> {
                    targets.forEach(target -> successors.add(blockOf[positions.get(target)]));
                    successors.add(blockOf[positions.get(otherwise)]);
                }
                case Step.Plain _,
                        Step.Load _,
                        Step.Store _,
                        Step.Increment _,
                        Step.Index _,
                        Step.Mark _,
                        Step.Line _,
                        Step.Wait _,
                        Step.Return _ -> {}
            }
            if (!FrameAnalysis.endsFlow(last) && range[1] < steps.size()) {
                successors.add(blockOf[range[1]]);
            }
            blocks.add(
                    new Block(range[0], range[1], successors.stream().distinct().toList(), last instanceof Step.Wait));
        }
    }

    private List<int[]> ranges() {
        List<int[]> ranges = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < steps.size(); i++) {
            boolean leader = steps.get(i) instanceof Step.Mark;
            boolean afterEnd = i > 0 && ends(steps.get(i - 1));
            if (i > start && (leader || afterEnd)) {
                ranges.add(new int[] {start, i});
                start = i;
            }
        }
        ranges.add(new int[] {start, steps.size()});
        return ranges;
    }

    private static boolean ends(Step step) {
        return step instanceof Step.Wait
                || step instanceof Step.Jump
                || step instanceof Step.Poll
                || FrameAnalysis.endsFlow(step);
    }

    List<Block> blocks() {
        return blocks;
    }

    /// The block a step belongs to.
    int blockOf(int step) {
        return blockOf[step];
    }

    /// The blocks that a thread starting at block `start` can come to without waiting.
    BitSet region(int start) {
        BitSet seen = new BitSet();
        List<Integer> work = new ArrayList<>(List.of(start));
        seen.set(start);
        while (!work.isEmpty()) {
            Block block = blocks.get(work.removeLast());
            if (!block.waits()) {
                for (int next : block.successors()) {
                    if (!seen.get(next)) {
                        seen.set(next);
                        work.add(next);
                    }
                }
            }
        }
        return seen;
    }

    /// The blocks from which a waiting point can be reached, those that end in one included.
    BitSet waitingAhead() {
        BitSet result = new BitSet();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int b = blocks.size() - 1; b >= 0; b--) {
                if (!result.get(b)
                        && (blocks.get(b).waits() || blocks.get(b).successors().stream().anyMatch(result::get))) {
                    result.set(b);
                    changed = true;
                }
            }
        }
        return result;
    }
}
