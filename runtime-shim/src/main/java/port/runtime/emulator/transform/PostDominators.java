package port.runtime.emulator.transform;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;

/// For each block the nearest one that every way from it to the end leads through.
final class PostDominators {
    private final BitSet included;
    private final IntFunction<Iterable<Integer>> successors;
    private final BitSet[] sets;

    /// Looks at the included blocks only; a block all of whose successors are left out counts as an end.
    PostDominators(BitSet included, IntFunction<Iterable<Integer>> successors) {
        this.included = included;
        this.successors = successors;
        int count = included.length();
        this.sets = new BitSet[count];
        for (int b = 0; b < count; b++) {
            sets[b] = (BitSet) included.clone();
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int b = included.length() - 1; b >= 0; b--) {
                if (included.get(b)) {
                    BitSet next = meet(b);
                    next.set(b);
                    changed |= !next.equals(sets[b]);
                    sets[b] = next;
                }
            }
        }
    }

    private BitSet meet(int block) {
        BitSet result = (BitSet) included.clone();
        boolean ends = true;
        for (int next : successors.apply(block)) {
            if (included.get(next)) {
                result.and(sets[next]);
                ends = false;
            }
        }
        return ends ? new BitSet() : result;
    }

    /// The nearest post-dominator of each block other than itself; -1 where there is none.
    int[] nearest() {
        int[] nearest = new int[sets.length];
        Arrays.fill(nearest, -1);
        for (int b = included.nextSetBit(0); b >= 0; b = included.nextSetBit(b + 1)) {
            int most = -1;
            for (int p = sets[b].nextSetBit(0); p >= 0; p = sets[b].nextSetBit(p + 1)) {
                if (p != b && sets[p].cardinality() > most) {
                    most = sets[p].cardinality();
                    nearest[b] = p;
                }
            }
        }
        return nearest;
    }
}
