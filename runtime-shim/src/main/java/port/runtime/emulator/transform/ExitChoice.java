package port.runtime.emulator.transform;

import java.util.ArrayDeque;
import java.util.BitSet;

/// Whether all threads of a block leave a region the same way.
///
/// They do when no branch on a varying value decides between ways out: its ways meet again before the region ends.
final class ExitChoice {
    private final Flow flow;
    private final Uniformity uniformity;
    private final BitSet region;
    private final int[] meeting;

    ExitChoice(Flow flow, Uniformity uniformity, BitSet region) {
        this.flow = flow;
        this.uniformity = uniformity;
        this.region = region;
        this.meeting = new PostDominators(region, this::successors).nearest();
    }

    private Iterable<Integer> successors(int block) {
        return flow.blocks().get(block).waits() ? java.util.List.of() : flow.blocks().get(block).successors();
    }

    /// Whether the way out is the same for all threads that run the region together.
    boolean isUniform() {
        for (int b = region.nextSetBit(0); b >= 0; b = region.nextSetBit(b + 1)) {
            if (!flow.blocks().get(b).waits() && uniformity.isVaryingBranch(b) && leadsOut(b)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a way out lies between a branch and the place where its ways meet.
    private boolean leadsOut(int branch) {
        BitSet seen = new BitSet();
        var work = new ArrayDeque<Integer>(flow.blocks().get(branch).successors());
        while (!work.isEmpty()) {
            int b = work.poll();
            if (b == meeting[branch] || seen.get(b)) {
                continue;
            }
            seen.set(b);
            Flow.Block block = flow.blocks().get(b);
            if (block.waits() || block.successors().isEmpty()) {
                return true;
            }
            work.addAll(block.successors());
        }
        return false;
    }
}
