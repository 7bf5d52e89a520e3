package port.reference.gang;

import java.util.Arrays;

/// A set of lanes.
///
/// To go through it, `lane(k)` for `start() <= k < end()` gives its lanes in ascending order: a stretch of lanes without gaps, as most are,
/// through a table of all numbers, so that nothing is copied. A schedule may want another order.
public final class Mask {
    /// What a lane that leaves its code does.
    public static final int RETURN = 1;

    public static final int BREAK = 2;
    public static final int CONTINUE = 3;

    /// What a lane does whose condition holds.
    public static final int HOLDS = 0;

    private static final int KINDS = 4;
    private static final int MOST_LANES = 1024;
    private static final int[] ALL = allLanes();

    private final long[] bits;
    private final long[][] marks;
    private final int[] list;
    private int[] lanes = ALL;
    private int start;
    private int end;
    private final int[] order;
    private boolean stale = true;
    private boolean marked;

    Mask(int width) {
        this(width, ALL);
    }

    /// @param order the lanes of the block in the order in which [#lanes] gives them
    Mask(int width, int[] order) {
        this.order = order;
        int words = (width + 63) / 64;
        this.bits = new long[words];
        this.marks = new long[KINDS][words];
        this.list = new int[width];
    }

    /// Ascending order.
    static int[] ascending() {
        return ALL;
    }

    private static int[] allLanes() {
        int[] all = new int[MOST_LANES];
        Arrays.setAll(all, lane -> lane);
        return all;
    }

    // For compiled code.

    /// The lanes, to be indexed from [#start] to [#end].
    public int[] lanes() {
        if (stale) {
            refresh();
        }
        return lanes;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /// Notes that a lane leaves, or that its condition holds.
    public void mark(int lane, int kind) {
        marks[kind][lane >> 6] |= 1L << lane;
        marked = true;
    }

    private void refresh() {
        stale = false;
        int count = count();
        int first = first();
        if (count == 0) {
            start = 0;
            end = 0;
            return;
        }
        if (order != ALL) {
            listInOrder();
            return;
        }
        if (contains(first + count - 1) && last() == first + count - 1) {
            lanes = ALL;
            start = first;
            end = first + count;
            return;
        }
        int filled = 0;
        for (int word = 0; word < bits.length; word++) {
            for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
                list[filled++] = word * 64 + Long.numberOfTrailingZeros(rest);
            }
        }
        lanes = list;
        start = 0;
        end = filled;
    }

    private void listInOrder() {
        int filled = 0;
        for (int lane : order) {
            if (contains(lane)) {
                list[filled++] = lane;
            }
        }
        lanes = list;
        start = 0;
        end = filled;
    }

    // Marks.

    boolean isMarked() {
        return marked;
    }

    /// Moves the lanes marked with `kind` from here to `target`.
    void moveMarked(int kind, Mask target) {
        for (int word = 0; word < bits.length; word++) {
            target.bits[word] |= marks[kind][word];
            bits[word] &= ~marks[kind][word];
            marks[kind][word] = 0;
        }
        stale = true;
        target.stale = true;
    }

    /// Marks are dealt with.
    void clearMarked() {
        marked = false;
    }

    // Sets.

    boolean isEmpty() {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    int count() {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /// The first lane, or -1.
    int first() {
        for (int word = 0; word < bits.length; word++) {
            if (bits[word] != 0) {
                return word * 64 + Long.numberOfTrailingZeros(bits[word]);
            }
        }
        return -1;
    }

    private int last() {
        for (int word = bits.length - 1; word >= 0; word--) {
            if (bits[word] != 0) {
                return word * 64 + 63 - Long.numberOfLeadingZeros(bits[word]);
            }
        }
        return -1;
    }

    boolean contains(int lane) {
        return (bits[lane >> 6] >>> lane & 1) != 0;
    }

    /// The lanes of a warp as 32 bits.
    int warp(int number) {
        return (int) (bits[number >> 1] >>> ((number & 1) * 32));
    }

    void clear() {
        Arrays.fill(bits, 0);
        stale = true;
    }

    void fill(int count) {
        clear();
        for (int lane = 0; lane < count; lane++) {
            bits[lane >> 6] |= 1L << lane;
        }
    }

    void set(Mask other) {
        System.arraycopy(other.bits, 0, bits, 0, bits.length);
        stale = true;
    }

    void add(Mask other) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] |= other.bits[word];
        }
        stale = true;
    }

    void remove(Mask other) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] &= ~other.bits[word];
        }
        stale = true;
    }

    int width() {
        return list.length;
    }

    /// Whether both hold the same lanes.
    boolean sameAs(Mask other) {
        return Arrays.equals(bits, other.bits);
    }
}
