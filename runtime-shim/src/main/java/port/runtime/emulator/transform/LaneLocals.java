package port.runtime.emulator.transform;

import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells apart the variables that share a slot: a load belongs to the stores that may reach it.
///
/// A value has a name, which is a number: that of its slot if the region finds it there, and that of its step behind all slots if a step sets it.
final class LaneLocals {
    private final List<Step> steps;
    private final Flow flow;
    private final int slots;
    private final BitSet[] namesOf;
    private final int[] parents;
    private final Map<Integer, BitSet> before = new HashMap<>();
    private final Map<Integer, BitSet> ends = new HashMap<>();
    private final Map<Integer, LaneVariable> variables = new HashMap<>();

    /// Looks at the blocks of a region that starts at `start`.
    LaneLocals(Body body, Flow flow, BitSet region, int start) {
        this.steps = body.steps();
        this.flow = flow;
        this.slots = body.slots();
        this.namesOf = new BitSet[slots];
        Arrays.setAll(namesOf, LaneLocals::only);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Store(_, int slot)) {
                namesOf[slot].set(name(i));
            } else if (steps.get(i) instanceof Step.Increment(int slot, _)) {
                namesOf[slot].set(name(i));
            }
        }
        this.parents = new int[slots + steps.size()];
        Arrays.setAll(parents, name -> name);
        BitSet found = new BitSet();
        found.set(0, slots);
        before.put(start, found);
        while (spread(region)) {}
        before.keySet().forEach(b -> walk(b, true));
    }

    /// Tells all blocks what may reach them; returns whether that is more than they knew.
    private boolean spread(BitSet region) {
        boolean changed = false;
        for (int b = region.nextSetBit(0); b >= 0; b = region.nextSetBit(b + 1)) {
            if (before.containsKey(b) && !flow.blocks().get(b).waits()) {
                BitSet after = walk(b, false);
                for (int next : flow.blocks().get(b).successors()) {
                    changed |= merge(next, after);
                }
            }
        }
        return changed;
    }

    private boolean merge(int block, BitSet after) {
        BitSet known = before.computeIfAbsent(block, _ -> new BitSet());
        int size = known.cardinality();
        known.or(after);
        return known.cardinality() != size;
    }

    private int name(int step) {
        return slots + step;
    }

    private BitSet walk(int block, boolean join) {
        BitSet reaching = (BitSet) before.get(block).clone();
        for (int i = flow.blocks().get(block).start(); i < flow.blocks().get(block).end(); i++) {
            switch (steps.get(i)) {
                case Step.Load(_, int slot) -> {
                    if (join) {
                        joinAll(those(reaching, slot), i);
                    }
                }
                case Step.Store(_, int slot) -> replace(reaching, slot, i);
                case Step.Increment(int slot, _) -> {
                    if (join) {
                        joinAll(those(reaching, slot), i);
                    }
                    replace(reaching, slot, i);
                }
                case Step.Wait _ -> ends.put(i, (BitSet) reaching.clone());
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
        return reaching;
    }

    private BitSet those(BitSet reaching, int slot) {
        BitSet set = (BitSet) namesOf[slot].clone();
        set.and(reaching);
        return set;
    }

    private void replace(BitSet reaching, int slot, int step) {
        reaching.andNot(namesOf[slot]);
        reaching.set(name(step));
    }

    private static BitSet only(int bit) {
        BitSet set = new BitSet();
        set.set(bit);
        return set;
    }

    private void joinAll(BitSet set, int step) {
        int use = find(name(step));
        for (int d = set.nextSetBit(0); d >= 0; d = set.nextSetBit(d + 1)) {
            parents[find(d)] = use;
        }
    }

    private int find(int name) {
        int root = name;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /// The variable that a load, store or increment is about.
    LaneVariable at(int step, TypeKind kind, ClassDesc type) {
        return variables.computeIfAbsent(find(name(step)), _ -> new LaneVariable(kind, type, true));
    }

    /// The variable of a slot as the region finds it.
    LaneVariable atStart(int slot, TypeKind kind, ClassDesc type) {
        return variables.computeIfAbsent(find(slot), _ -> new LaneVariable(kind, type, true));
    }

    /// The variable of a slot where a thread waits.
    LaneVariable atWait(int step, int slot, TypeKind kind) throws NotLanes {
        BitSet reaching = those(ends.get(step), slot);
        LaneVariable found = null;
        for (int d = reaching.nextSetBit(0); d >= 0; d = reaching.nextSetBit(d + 1)) {
            LaneVariable variable = variables.get(find(d));
            if (variable == null || found != null && found != variable || variable.kind() != kind) {
                throw new NotLanes("a local that is kept has several variables");
            }
            found = variable;
        }
        if (found == null) {
            throw new NotLanes("a local that is kept is unknown");
        }
        return found;
    }

    /// Makes one variable of all values that a slot may hold where a thread waits.
    void joinAtWait(int step, int slot) {
        BitSet reaching = those(ends.get(step), slot);
        int first = reaching.nextSetBit(0);
        for (int d = first; d >= 0; d = reaching.nextSetBit(d + 1)) {
            parents[find(d)] = find(first);
        }
    }

    static final ClassDesc NONE = ConstantDescs.CD_void;
}
