package port.runtime.emulator.transform;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Places at which loops that are only left to end the thread count as ended.
///
/// The ways to the end of a thread are left out of the graph of what still waits, so that such a loop has no way out of it; without an end
/// nothing in it would have a post-dominator.
final class LoopEnds {
    private final Flow flow;
    private final BitSet included;
    private final BitSet ends = new BitSet();

    private LoopEnds(Flow flow, BitSet included) {
        this.flow = flow;
        this.included = included;
    }

    /// The blocks to treat as if nothing followed them.
    static BitSet find(Flow flow, BitSet included) {
        var search = new LoopEnds(flow, included);
        BitSet open = search.withoutEnd();
        while (!open.isEmpty()) {
            search.endOne(open);
            open = search.withoutEnd();
        }
        return search.ends;
    }

    private List<Integer> successors(int block) {
        return flow.blocks().get(block).successors().stream().filter(included::get).toList();
    }

    /// The blocks from which no end can be reached.
    private BitSet withoutEnd() {
        BitSet reaching = new BitSet();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int b = included.length() - 1; b >= 0; b--) {
                if (included.get(b) && !reaching.get(b)) {
                    List<Integer> next = successors(b);
                    if (ends.get(b) || next.isEmpty() || next.stream().anyMatch(reaching::get)) {
                        reaching.set(b);
                        changed = true;
                    }
                }
            }
        }
        BitSet open = (BitSet) included.clone();
        open.andNot(reaching);
        return open;
    }

    /// Gives ends to an innermost loop: where it may be left, else where it waits, else anywhere.
    private void endOne(BitSet open) {
        BitSet loop = reachable(open.nextSetBit(0));
        for (int b = open.nextSetBit(0); b >= 0; b = open.nextSetBit(b + 1)) {
            BitSet reachable = reachable(b);
            if (reachable.cardinality() < loop.cardinality()) {
                loop = reachable;
            }
        }
        BitSet chosen = new BitSet();
        loop.stream().filter(b -> flow.blocks().get(b).successors().size() > successors(b).size()).forEach(chosen::set);
        if (chosen.isEmpty()) {
            loop.stream().filter(b -> flow.blocks().get(b).waits()).forEach(chosen::set);
        }
        if (chosen.isEmpty()) {
            chosen.set(loop.nextSetBit(0));
        }
        ends.or(chosen);
    }

    private BitSet reachable(int start) {
        BitSet seen = new BitSet();
        List<Integer> work = new ArrayList<>(List.of(start));
        while (!work.isEmpty()) {
            for (int next : successors(work.removeLast())) {
                if (!seen.get(next)) {
                    seen.set(next);
                    work.add(next);
                }
            }
        }
        return seen;
    }
}
