package port.runtime.emulator.transform;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The blocks of a region in an order in which all edges lead forward, but for those back to the start of a loop.
///
/// Loops stand together, as far as possible. Places in the order name the blocks from here on; the entry has place 0.
final class LaneOrder {
    private final List<LaneBlock> blocks = new ArrayList<>();
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<List<Integer>> successors = new ArrayList<>();
    private final BitSet[] dominators;
    private final Map<Integer, BitSet> loops = new HashMap<>();

    LaneOrder(LaneGraph graph) throws NotLanes {
        List<LaneBlock> found = new ArrayList<>();
        found.add(graph.entry());
        found.addAll(graph.blocks().values());
        Map<Integer, Integer> names = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            names.put(found.get(i).flowBlock(), i);
        }
        List<List<Integer>> edges = new ArrayList<>();
        for (LaneBlock block : found) {
            edges.add(block.successors().stream().map(names::get).toList());
        }
        BitSet[] before = dominators(edges);
        Map<Integer, BitSet> cycles = loops(edges, before);
        List<Integer> order = sort(edges, before, cycles);
        Map<Integer, Integer> rank = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            rank.put(order.get(i), i);
            blocks.add(found.get(order.get(i)));
            places.put(found.get(order.get(i)).flowBlock(), i);
        }
        for (int block : order) {
            successors.add(edges.get(block).stream().map(rank::get).toList());
        }
        dominators = dominators(successors);
        loops.putAll(loops(successors, dominators));
        for (int b = 0; b < successors.size(); b++) {
            for (int next : successors.get(b)) {
                if (next <= b && !dominators[b].get(next)) {
                    throw new NotLanes("a loop with several entries");
                }
            }
        }
    }

    private static BitSet[] dominators(List<List<Integer>> edges) {
        int count = edges.size();
        BitSet[] sets = new BitSet[count];
        for (int b = 0; b < count; b++) {
            sets[b] = new BitSet();
            sets[b].set(0, b == 0 ? 1 : count);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int b = 0; b < count; b++) {
                for (int next : edges.get(b)) {
                    if (next != 0) {
                        BitSet narrowed = (BitSet) sets[b].clone();
                        narrowed.set(next);
                        BitSet both = (BitSet) sets[next].clone();
                        both.and(narrowed);
                        changed |= !both.equals(sets[next]);
                        sets[next] = both;
                    }
                }
            }
        }
        return sets;
    }

    private static Map<Integer, BitSet> loops(List<List<Integer>> edges, BitSet[] dominators) {
        List<List<Integer>> predecessors = new ArrayList<>();
        edges.forEach(_ -> predecessors.add(new ArrayList<>()));
        for (int b = 0; b < edges.size(); b++) {
            for (int next : edges.get(b)) {
                predecessors.get(next).add(b);
            }
        }
        Map<Integer, BitSet> loops = new HashMap<>();
        for (int b = 0; b < edges.size(); b++) {
            for (int header : edges.get(b)) {
                if (dominators[b].get(header)) {
                    BitSet loop = loops.computeIfAbsent(header, _ -> new BitSet());
                    loop.set(header);
                    List<Integer> work = new ArrayList<>(List.of(b));
                    while (!work.isEmpty()) {
                        int inside = work.removeLast();
                        if (!loop.get(inside)) {
                            loop.set(inside);
                            work.addAll(predecessors.get(inside));
                        }
                    }
                }
            }
        }
        return loops;
    }

    private static List<Integer> sort(List<List<Integer>> edges, BitSet[] dominators, Map<Integer, BitSet> loops)
            throws NotLanes {
        int[] open = new int[edges.size()];
        for (int b = 0; b < edges.size(); b++) {
            for (int next : edges.get(b)) {
                if (!dominators[b].get(next)) {
                    open[next]++;
                }
            }
        }
        List<Integer> order = new ArrayList<>();
        List<Integer> ready = new ArrayList<>(List.of(0));
        while (!ready.isEmpty()) {
            int chosen = choose(ready, order, loops);
            ready.remove((Integer) chosen);
            order.add(chosen);
            for (int next : edges.get(chosen)) {
                if (!dominators[chosen].get(next) && --open[next] == 0) {
                    ready.add(next);
                }
            }
        }
        if (order.size() != edges.size()) {
            throw new NotLanes("a loop with several entries");
        }
        return order;
    }

    /// One that stays in the innermost loop that has been begun and not ended, the first in the kernel's order of those.
    private static int choose(List<Integer> ready, List<Integer> order, Map<Integer, BitSet> loops) {
        int best = -1;
        long bestRank = Long.MAX_VALUE;
        for (int candidate : ready) {
            int smallest = Integer.MAX_VALUE;
            for (Map.Entry<Integer, BitSet> loop : loops.entrySet()) {
                if (order.contains(loop.getKey()) && loop.getValue().get(candidate)) {
                    smallest = Math.min(smallest, loop.getValue().cardinality());
                }
            }
            long rank = ((long) smallest << 32) + candidate;
            if (rank < bestRank) {
                bestRank = rank;
                best = candidate;
            }
        }
        return best;
    }

    List<LaneBlock> blocks() {
        return blocks;
    }

    /// The place of a block of the body's flow.
    int placeOf(int flowBlock) {
        return places.get(flowBlock);
    }

    /// The place of the block that an operation stands in.
    int home(LaneOp op) {
        for (int place = 0; place < blocks.size(); place++) {
            if (blocks.get(place).ops().contains(op)) {
                return place;
            }
        }
        throw new IllegalArgumentException("an operation of no block: " + op);
    }

    List<Integer> successors(int place) {
        return successors.get(place);
    }

    boolean dominates(int first, int second) {
        return dominators[second].get(first);
    }

    /// The blocks of each loop, by the place where it starts.
    Map<Integer, BitSet> loops() {
        return loops;
    }

    /// The last place from which a loop goes back to its start.
    int lastLatch(int header) {
        int last = header;
        for (int b = 0; b < successors.size(); b++) {
            if (b >= header && successors.get(b).contains(header) && dominators[b].get(header)) {
                last = b;
            }
        }
        return last;
    }
}
