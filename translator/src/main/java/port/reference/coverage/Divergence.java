package port.reference.coverage;

import java.util.Arrays;

/// Notes at which branches lanes of one warp go different ways: together, or one after the other in the same block.
///
/// Branches are named by the number of their first way. Public methods are called by compiled code.
public final class Divergence {
    private static final int WARP = 32;
    private static final int NOBODY = -1;

    /// By way: the lane that went it last in this block.
    private int[] lanes = {};

    /// By the first way of a loop: the lane that is in it.
    private int[] inside = {};

    private boolean[] parted = {};

    /// Makes room for so many ways.
    public void reserve(int ways) {
        int before = lanes.length;
        if (before < ways) {
            lanes = Arrays.copyOf(lanes, ways);
            inside = Arrays.copyOf(inside, ways);
            parted = Arrays.copyOf(parted, ways);
            Arrays.fill(lanes, before, ways, NOBODY);
            Arrays.fill(inside, before, ways, NOBODY);
        }
    }

    /// Lanes of the next block have nothing to do with those of the last one.
    public void enterBlock() {
        Arrays.fill(lanes, NOBODY);
        Arrays.fill(inside, NOBODY);
    }

    /// Lanes of one warp part at a branch.
    public void part(int first) {
        parted[first] = true;
    }

    /// A lane goes a way.
    ///
    /// @param ways how many the branch has
    public void take(int lane, int first, int ways, int way) {
        for (int other = 0; other < ways && !parted[first]; other++) {
            int last = lanes[first + other];
            parted[first] = other != way && last != NOBODY && last != lane && last / WARP == lane / WARP;
        }
        lanes[first + way] = lane;
    }

    /// A lane takes another turn of a loop.
    public void turn(int lane, int first) {
        inside[first] = lane;
    }

    /// A lane leaves a loop: what counts is whether it took a turn.
    public void leave(int lane, int first) {
        take(lane, first, 2, inside[first] == lane ? 0 : 1);
        inside[first] = NOBODY;
    }

    /// Adds the branches at which lanes have parted since the last call, by the number of the first way.
    public void collect(boolean[] all) {
        for (int i = 0; i < parted.length; i++) {
            all[i] |= parted[i];
            parted[i] = false;
        }
    }
}
