package port.runtime.emulator.transform;

import java.lang.classfile.Opcode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Tells apart what all threads of a block share from what is each thread's own.
///
/// A branch on a varying value makes everything up to the place where its ways meet again divergent, and all values made there
/// varying. Ways that lead to the end of the thread without a further wait do not count: "uniform" means the same for all threads
/// that still wait for something, and threads that have ended wait for nothing.
final class Uniformity {
    private final List<Step> steps;
    private final Flow flow;
    private final BitSet ahead;
    private final int[] meeting;
    private List<Optional<Frame>> frames;
    private final boolean[] divergent;

    Uniformity(Body body, Flow flow, ClassLibrary library, boolean inStep) {
        this.steps = body.steps();
        this.flow = flow;
        this.ahead = flow.waitingAhead();
        BitSet ends = LoopEnds.find(flow, ahead);
        this.meeting =
                new PostDominators(ahead, block -> ends.get(block) ? List.of() : flow.blocks().get(block).successors())
                        .nearest();
        this.divergent = new boolean[steps.size()];
        // who spins may wait for a thread that waits in step with it elsewhere: then nothing is done in step
        Arrays.fill(divergent, !inStep || steps.stream().anyMatch(step -> step instanceof Step.Poll));
        this.frames = FrameAnalysis.analyse(body, library, divergent);
        while (spread()) {
            frames = FrameAnalysis.analyse(body, library, divergent);
        }
    }

    /// What is known before each step.
    List<Optional<Frame>> frames() {
        return frames;
    }

    /// Whether only some of the threads that still wait for something may come to a step.
    boolean isDivergent(int step) {
        return divergent[step];
    }

    private boolean spread() {
        boolean changed = false;
        for (int b = ahead.nextSetBit(0); b >= 0; b = ahead.nextSetBit(b + 1)) {
            if (branchesApart(flow.blocks().get(b))) {
                changed |= mark(b);
            }
        }
        return changed;
    }

    private boolean branchesApart(Flow.Block block) {
        return !block.waits()
                && block.successors().stream().filter(ahead::get).count() >= 2
                && branchesOnVarying(block);
    }

    /// Whether threads of the block may go different ways at the end of a block of code.
    boolean isVaryingBranch(int block) {
        return branchesOnVarying(flow.blocks().get(block));
    }

    private boolean branchesOnVarying(Flow.Block block) {
        int last = block.end() - 1;
        if (steps.get(last) instanceof Step.Poll) {
            return true;
        }
        int operands =
                switch (steps.get(last)) {
                    case Step.Jump(Opcode opcode, _) -> Simulator.operands(opcode);
                    case Step.Switch _ -> 1;
                    case Step.Plain _,
                            Step.Load _,
                            Step.Store _,
                            Step.Increment _,
                            Step.Index _,
                            Step.Poll _,
                            Step.Mark _,
                            Step.Line _,
                            Step.Wait _,
                            Step.Return _ ->
                            0;
                };
        if (operands == 0 || frames.get(last).isEmpty()) {
            return false;
        }
        List<Value> stack = frames.get(last).get().stack();
        return stack.subList(stack.size() - operands, stack.size()).stream().anyMatch(Value::varying);
    }

    /// Marks what lies between a branch and the place where its ways meet.
    private boolean mark(int branch) {
        BitSet seen = new BitSet();
        var work = new java.util.ArrayDeque<Integer>(flow.blocks().get(branch).successors());
        boolean changed = false;
        while (!work.isEmpty()) {
            int b = work.poll();
            if (b == meeting[branch] || !ahead.get(b) || seen.get(b)) {
                continue;
            }
            seen.set(b);
            Flow.Block block = flow.blocks().get(b);
            changed |= !divergent[block.start()];
            Arrays.fill(divergent, block.start(), block.end(), true);
            work.addAll(block.successors());
        }
        return changed;
    }
}
