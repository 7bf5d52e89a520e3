package port.runtime.emulator.transform;

import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells apart the variables that share a slot: a load belongs to the stores that may reach it.
final class LaneLocals {
    private final List<Step> steps;
    private final Flow flow;
    private final BitSet region;
    private final Map<Integer, Map<Integer, BitSet>> before = new HashMap<>();
    private final Map<Integer, Integer> parents = new HashMap<>();
    private final Map<Integer, LaneVariable> variables = new HashMap<>();

    /// Looks at the blocks of a region that starts at `start`.
    LaneLocals(Body body, Flow flow, BitSet region, int start) {
        this.steps = body.steps();
        this.flow = flow;
        this.region = region;
        Map<Integer, BitSet> entry = new HashMap<>();
        for (int slot = 0; slot < body.slots(); slot++) {
            BitSet only = new BitSet();
            only.set(slot);
            entry.put(slot, only);
        }
        before.put(start, entry);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int b = region.nextSetBit(0); b >= 0; b = region.nextSetBit(b + 1)) {
                if (before.containsKey(b) && !flow.blocks().get(b).waits()) {
                    Map<Integer, BitSet> after = walk(b, false);
                    for (int next : flow.blocks().get(b).successors()) {
                        changed |= merge(next, after);
                    }
                }
            }
        }
        for (int b = region.nextSetBit(0); b >= 0; b = region.nextSetBit(b + 1)) {
            if (before.containsKey(b)) {
                walk(b, true);
            }
        }
    }

    private boolean merge(int block, Map<Integer, BitSet> after) {
        Map<Integer, BitSet> known = before.computeIfAbsent(block, _ -> new HashMap<>());
        boolean changed = false;
        for (Map.Entry<Integer, BitSet> entry : after.entrySet()) {
            BitSet set = known.computeIfAbsent(entry.getKey(), _ -> new BitSet());
            int size = set.cardinality();
            set.or(entry.getValue());
            changed |= set.cardinality() != size;
        }
        return changed;
    }

    /// A store is named by its step behind the names of the values that the region finds, which are those of their slots.
    private int name(int step) {
        return (1 << 16) + step;
    }

    private Map<Integer, BitSet> walk(int block, boolean join) {
        Map<Integer, BitSet> reaching = new HashMap<>(before.get(block));
        for (int i = flow.blocks().get(block).start(); i < flow.blocks().get(block).end(); i++) {
            switch (steps.get(i)) {
                case Step.Load(_, int slot) -> {
                    if (join) {
                        joinAll(reaching.get(slot), i);
                    }
                }
                case Step.Store(_, int slot) -> reaching.put(slot, only(name(i)));
                case Step.Increment(int slot, _) -> {
                    if (join) {
                        joinAll(reaching.get(slot), i);
                    }
                    reaching.put(slot, only(name(i)));
                }
                case Step.Wait _ -> {
                    if (join) {
                        ends.put(i, reaching);
                    }
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
        return reaching;
    }

    private final Map<Integer, Map<Integer, BitSet>> ends = new HashMap<>();

    private static BitSet only(int bit) {
        BitSet set = new BitSet();
        set.set(bit);
        return set;
    }

    private void joinAll(BitSet set, int step) {
        int use = find(name(step));
        for (int d = set.nextSetBit(0); d >= 0; d = set.nextSetBit(d + 1)) {
            parents.put(find(d), use);
        }
    }

    private int find(int name) {
        int root = name;
        while (parents.containsKey(root) && parents.get(root) != root) {
            root = parents.get(root);
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
        BitSet reaching = ends.get(step).get(slot);
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
        BitSet reaching = ends.get(step).get(slot);
        int first = reaching.nextSetBit(0);
        for (int d = first; d >= 0; d = reaching.nextSetBit(d + 1)) {
            int a = find(first);
            int b = find(d);
            if (a != b) {
                parents.put(b, a);
            }
        }
    }

    static final ClassDesc NONE = ConstantDescs.CD_void;
}
