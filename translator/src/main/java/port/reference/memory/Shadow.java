package port.reference.memory;

import java.util.Arrays;

/// What is known about the bytes of an allocation beside their values: who wrote and who read them last, and which are defined.
///
/// A cell stands for four bytes, or for fewer once somebody has accessed fewer. Fields are read by code that runs at every access.
public final class Shadow {
    // Before the constants that are made with it.
    private static final long[] NONE = {};

    /// Of memory that one thread alone can reach, or that nobody watches.
    public static final Shadow UNWATCHED = new Shadow(0);

    private static final int WORD_SHIFT = 2;

    /// How many bytes a cell stands for, as a power of 2.
    public int shift = WORD_SHIFT;

    /// The last writes; empty before the first one.
    public long[] writers = NONE;

    /// The last reads; empty before the first one.
    public long[] readers = NONE;

    /// A bit a byte that has a value; empty if all have.
    public long[] defined = NONE;

    /// The youngest of the last writes, without its flags; 0 before the first one.
    public long lastWriter;

    private long[] bits = NONE;
    private long missing;
    private boolean complete;
    private final long size;

    /// @param size of the allocation, in bytes
    public Shadow(long size) {
        this.size = size;
    }

    private int cells() {
        return (int) (size + (1L << shift) - 1 >>> shift);
    }

    /// Makes room for the first write.
    public long[] makeWriters() {
        writers = new long[cells()];
        return writers;
    }

    /// Makes room for the first read.
    public long[] makeReaders() {
        readers = new long[cells()];
        return readers;
    }

    /// Lets a cell stand for no more than `bytes` bytes.
    public void refine(int bytes) {
        int finer = Integer.numberOfTrailingZeros(bytes);
        if (finer < shift) {
            int times = shift - finer;
            shift = finer;
            writers = spread(writers, times);
            readers = spread(readers, times);
        }
    }

    private long[] spread(long[] cells, int times) {
        if (cells.length == 0) {
            return cells;
        }
        var finer = new long[cells()];
        for (int i = 0; i < finer.length; i++) {
            finer[i] = cells[i >> times];
        }
        return finer;
    }

    // Defined bytes.

    /// Says that no byte has a value, or not any more.
    public void undefine() {
        if (bits.length == 0) {
            bits = new long[(int) (size + 63 >>> 6)];
        } else {
            Arrays.fill(bits, 0);
        }
        missing = size;
        complete = false;
        defined = bits;
    }

    /// Says that `bytes` bytes from `offset` on have no value, or not any more.
    void undefine(long offset, long bytes) {
        if (defined.length == 0) {
            if (!complete) {
                Arrays.fill(bits, -1);
                missing = 0;
            }
            defined = bits;
            complete = false;
        }
        for (long at = offset; at < offset + bytes; at++) {
            int word = (int) (at >>> 6);
            missing += defined[word] >>> at & 1;
            defined[word] &= ~(1L << at);
        }
    }

    /// Whether bytes may lose their values again: not where all got them at once.
    boolean isTracked() {
        return defined.length != 0 || complete;
    }

    /// Whether `bytes` bytes from `offset` on have values.
    public boolean isDefined(long offset, int bytes) {
        if (bytes <= 8 && (offset & bytes - 1) == 0) {
            long wanted = (1L << bytes) - 1 << offset;
            return (defined[(int) (offset >>> 6)] & wanted) == wanted;
        }
        for (long at = offset; at < offset + bytes && defined.length > 0; at++) {
            if ((defined[(int) (at >>> 6)] >>> at & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    /// Gives values to `bytes` bytes from `offset` on.
    public void define(long offset, long bytes) {
        if (defined.length == 0) {
            return;
        }
        if (bytes >= size) {
            defined = NONE;
            return;
        }
        long end = offset + bytes;
        long at = offset;
        while (at < end) {
            int word = (int) (at >>> 6);
            long upTo = Math.min(end, word + 1L << 6);
            long count = upTo - at;
            long added = (count == 64 ? -1L : (1L << count) - 1) << at;
            missing -= Long.bitCount(added & ~defined[word]);
            defined[word] |= added;
            at = upTo;
        }
        leaveOffIfComplete();
    }

    /// Asks no more, once all bytes have values.
    private void leaveOffIfComplete() {
        if (missing == 0) {
            defined = NONE;
            complete = true;
        }
    }

    /// Takes over from another allocation which of `bytes` bytes have values.
    public void defineAs(long offset, Shadow other, long otherOffset, long bytes) {
        if (other.defined.length == 0) {
            define(offset, bytes);
            return;
        }
        if (complete) {
            defined = bits;
            complete = false;
        }
        for (long i = 0; i < bytes && defined.length > 0; i++) {
            long at = offset + i;
            int word = (int) (at >>> 6);
            long bit = 1L << at;
            boolean had = (defined[word] & bit) != 0;
            if ((other.defined[(int) (otherOffset + i >>> 6)] >>> (otherOffset + i) & 1) != 0) {
                defined[word] |= bit;
                missing -= had ? 0 : 1;
            } else {
                defined[word] &= ~bit;
                missing += had ? 1 : 0;
            }
        }
        leaveOffIfComplete();
    }
}
