package port.reference.memory;

import java.util.Arrays;

/// What stands in memory that nobody has written. CUDA leaves it open.
public enum Blank {
    ZEROS,
    /// The same everywhere: large as a float, an index and an address alike.
    NUMBERS,
    /// In device memory alone, other numbers at every address, as if somebody else had used it before. Not in what is
    /// too large to fill in passing.
    LEFTOVERS;

    private static final byte NUMBER = 0x4b;
    private static final int LARGEST = 1 << 26;

    /// What stands in an allocation of this size.
    Blank in(Space space, long size) {
        return switch (this) {
            case ZEROS -> this;
            case NUMBERS -> space.startsUndefined() ? this : ZEROS;
            case LEFTOVERS -> space == Space.DEVICE && size <= LARGEST ? this : ZEROS;
        };
    }

    /// Fills `target` with what stands at `address` and behind it.
    void fill(byte[] target, int start, int end, long address) {
        switch (this) {
            case ZEROS -> Arrays.fill(target, start, end, (byte) 0);
            case NUMBERS -> Arrays.fill(target, start, end, NUMBER);
            case LEFTOVERS -> {
                for (int i = start; i < end; i++) {
                    target[i] = leftover(address + i - start);
                }
            }
        }
    }

    /// A byte of a word that is a float between 2^23 and 2^24.
    private static byte leftover(long address) {
        int word = NUMBER << 24 | (int) (address >>> 2) * 0x9e3779b1 >>> 9;
        return (byte) (word >>> (address & 3) * 8);
    }
}
