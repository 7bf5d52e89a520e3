package port.runtime.emulator.transform;

import java.util.BitSet;
import java.util.List;

/// Which locals are read again, before they are written, from the start of each block on.
final class Liveness {
    private final List<Step> steps;
    private final BitSet[] liveIn;

    Liveness(Body body, Flow flow) {
        this.steps = body.steps();
        List<Flow.Block> blocks = flow.blocks();
        this.liveIn = new BitSet[blocks.size()];
        for (int b = 0; b < liveIn.length; b++) {
            liveIn[b] = new BitSet();
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int b = blocks.size() - 1; b >= 0; b--) {
                BitSet live = new BitSet();
                blocks.get(b).successors().forEach(next -> live.or(liveIn[next]));
                for (int i = blocks.get(b).end() - 1; i >= blocks.get(b).start(); i--) {
                    passBack(steps.get(i), live);
                }
                if (!live.equals(liveIn[b])) {
                    liveIn[b] = live;
                    changed = true;
                }
            }
        }
    }

    private static void passBack(Step step, BitSet live) {
        switch (step) {
            case Step.Load(_, int slot) -> live.set(slot);
            case Step.Store(_, int slot) -> live.clear(slot);
            case Step.Increment(int slot, _) -> live.set(slot);
            case Step.Wait wait -> {
                wait.result().ifPresent(result -> live.clear(result.slot()));
                wait.arguments().forEach(argument -> live.set(argument.slot()));
            }
            case Step.Plain _,
                    Step.Index _,
                    Step.Jump _,
                    Step.Poll _,
                    Step.Switch _,
                    Step.Mark _,
                    Step.Line _,
                    Step.Return _ -> {}
        }
    }

    /// The slots that are live where a block starts.
    BitSet at(int block) {
        return (BitSet) liveIn[block].clone();
    }
}
