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
    private final List<List<Integer>> successors = new ArrayList<>();
    private final List<List<Integer>> predecessors = new ArrayList<>();

    private LoopEnds(Flow flow, BitSet included) {
        this.flow = flow;
        this.included = included;
        for (int b = 0; b < flow.blocks().size(); b++) {
            successors.add(flow.blocks().get(b).successors().stream().filter(included::get).toList());
            predecessors.add(new ArrayList<>());
        }
        for (int b = included.nextSetBit(0); b >= 0; b = included.nextSetBit(b + 1)) {
            for (int next : successors.get(b)) {
                predecessors.get(next).add(b);
            }
        }
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

    /// The blocks from which no end can be reached.
    private BitSet withoutEnd() {
        List<Integer> known = new ArrayList<>();
        for (int b = included.nextSetBit(0); b >= 0; b = included.nextSetBit(b + 1)) {
            if (ends.get(b) || successors.get(b).isEmpty()) {
                known.add(b);
            }
        }
        BitSet open = (BitSet) included.clone();
        open.andNot(reachable(known, predecessors));
        return open;
    }

    /// Gives ends to an innermost loop: where it may be left, else where it waits, else anywhere.
    private void endOne(BitSet open) {
        BitSet loop = innermost(open.nextSetBit(0));
        BitSet chosen = new BitSet();
        loop.stream()
                .filter(b -> flow.blocks().get(b).successors().size() > successors.get(b).size())
                .forEach(chosen::set);
        if (chosen.isEmpty()) {
            loop.stream().filter(b -> flow.blocks().get(b).waits()).forEach(chosen::set);
        }
        if (chosen.isEmpty()) {
            chosen.set(loop.nextSetBit(0));
        }
        ends.or(chosen);
    }

    /// A loop that can be reached from a block and that leads nowhere else.
    private BitSet innermost(int start) {
        int current = start;
        while (true) {
            BitSet ahead = reachable(List.of(current), successors);
            BitSet beyond = (BitSet) ahead.clone();
            beyond.andNot(reachable(List.of(current), predecessors));
            if (beyond.isEmpty()) {
                return ahead;
            }
            current = beyond.nextSetBit(0);
        }
    }

    private static BitSet reachable(List<Integer> starts, List<List<Integer>> edges) {
        BitSet seen = new BitSet();
        starts.forEach(seen::set);
        List<Integer> work = new ArrayList<>(starts);
        while (!work.isEmpty()) {
            for (int next : edges.get(work.removeLast())) {
                if (!seen.get(next)) {
                    seen.set(next);
                    work.add(next);
                }
            }
        }
        return seen;
    }
}
