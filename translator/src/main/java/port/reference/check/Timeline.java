package port.reference.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The epochs of a program's run: stretches between barriers, each of one block.
public final class Timeline {
    private long next = 1;
    private long first = 1;
    private long since;
    private int[] owners = new int[1024];
    private int gridPhase;
    private boolean fences;
    private final Map<Long, Knowledge> signals = new HashMap<>();

    /// Everything that was done before is ordered before what is done now, in all blocks.
    public void start() {
        first = next;
        gridPhase = 0;
        fences = false;
        signals.clear();
        since = Stamp.of(next);
    }

    /// A new epoch of a block, as a stamp.
    long begin(int block) {
        int index = (int) (next - first);
        if (index >= owners.length) {
            owners = Arrays.copyOf(owners, owners.length * 2);
        }
        owners[index] = block;
        return Stamp.of(next++);
    }

    /// The first stamp that is not ordered before all that is done now.
    long since() {
        return since;
    }

    /// The block that an epoch since the launch belongs to.
    int owner(long stamp) {
        return owners[(int) (Stamp.epoch(stamp) - first)];
    }

    /// A block has passed the grid's barrier number `phase`; the first to do so begins a new era.
    void passGrid(int phase) {
        if (phase > gridPhase) {
            gridPhase = phase;
            since = Stamp.of(next);
        }
    }

    void noteFence() {
        fences = true;
    }

    /// Whether a thread has carried out a fence since the launch.
    boolean hasFences() {
        return fences;
    }

    /// What threads have left at addresses for those who look there.
    Map<Long, Knowledge> signals() {
        return signals;
    }
}
