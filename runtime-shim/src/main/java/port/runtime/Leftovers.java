package port.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// Numbers that stand in device memory which nobody has written, as if somebody else had used it before: other ones at every address.
///
/// CUDA leaves open what stands there. A program that forgot to write a zero is found out by this.
final class Leftovers {
    /// Larger allocations are not filled in passing: they hold zeros.
    private static final long LARGEST = 1 << 26;

    private static final ValueLayout.OfInt WORD = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private Leftovers() {}

    /// Fills the memory of an allocation.
    static void fill(MemorySegment memory, long address) {
        if (memory.byteSize() > LARGEST) {
            return;
        }
        long words = memory.byteSize() / Integer.BYTES;
        for (long i = 0; i < words; i++) {
            memory.set(WORD, i * Integer.BYTES, word(address + i * Integer.BYTES));
        }
        for (long at = words * Integer.BYTES; at < memory.byteSize(); at++) {
            memory.set(ValueLayout.JAVA_BYTE, at, (byte) (word(address + at) >>> (address + at & 3) * 8));
        }
    }

    /// As a float, a number between 2^23 and 2^24.
    private static int word(long address) {
        return 0x4b << 24 | (int) (address >>> 2) * 0x9e3779b1 >>> 9;
    }
}
