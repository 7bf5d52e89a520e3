package port.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import port.ir.ScalarType;

/// One piece of device memory in both engines, and which of its bytes differ.
///
/// @param name how messages name it
record BufferPair(String name, Buffer expected, Buffer actual, BitSet differing) {
    private static final int CHUNK = 1 << 16;

    /// All buffers that both sides have with the same size.
    static List<BufferPair> of(List<Buffer> expected, List<Buffer> actual) {
        Map<String, Buffer> others = new HashMap<>();
        actual.forEach(buffer -> others.put(BufferComparison.identity(buffer), buffer));
        List<BufferPair> pairs = new ArrayList<>();
        var names = new BufferNames();
        for (Buffer buffer : expected) {
            String name = names.next(buffer);
            Buffer other = others.get(BufferComparison.identity(buffer));
            if (other != null && other.size() == buffer.size()) {
                pairs.add(new BufferPair(name, buffer, other, differing(buffer, other)));
            }
        }
        return pairs;
    }

    private static BitSet differing(Buffer expected, Buffer actual) {
        var differing = new BitSet();
        byte[] left = new byte[CHUNK];
        byte[] right = new byte[CHUNK];
        for (long offset = 0; offset < expected.size(); offset += CHUNK) {
            int length = (int) Math.min(CHUNK, expected.size() - offset);
            expected.read(offset, left, length);
            actual.read(offset, right, length);
            if (Arrays.mismatch(left, 0, length, right, 0, length) >= 0) {
                for (int i = 0; i < length; i++) {
                    if (left[i] != right[i]) {
                        differing.set((int) offset + i);
                    }
                }
            }
        }
        return differing;
    }

    boolean contains(long address) {
        return address >= expected.address() && address - expected.address() < expected.size();
    }

    boolean differs(long address, int bytes) {
        int offset = (int) (address - expected.address());
        int next = differing.nextSetBit(offset);
        return next >= 0 && next < offset + bytes;
    }

    /// How many elements of so many bytes differ.
    long differing(int bytes) {
        long count = 0;
        for (int at = differing.nextSetBit(0); at >= 0; at = differing.nextSetBit(at - at % bytes + bytes)) {
            count++;
        }
        return count;
    }

    long elements(int bytes) {
        return (expected.size() + bytes - 1) / bytes;
    }

    /// Where the port has what the reference engine has at `address`.
    long inPort(long address) {
        return actual.address() + address - expected.address();
    }

    /// Whether all that differs is which NaN an element is: that depends on what Java has compiled by then.
    boolean isNaNsAlone(ElementKind kind) {
        int at = differing.nextSetBit(0);
        while (at >= 0 && areNaNs(kind, at)) {
            at = differing.nextSetBit(at - at % kind.bytes() + kind.bytes());
        }
        return at < 0;
    }

    /// Whether the element that `offset` lies in is a NaN on both sides.
    boolean areNaNs(ElementKind kind, int offset) {
        long start = offset - offset % kind.bytes();
        return kind.isFloating()
                && start + kind.bytes() <= expected.size()
                && Double.isNaN(real(expected, kind, start))
                && Double.isNaN(real(actual, kind, start));
    }

    double real(Buffer buffer, ElementKind kind, long offset) {
        ScalarType type = kind == ElementKind.FLOAT ? ScalarType.FLOAT : ScalarType.DOUBLE;
        return Scalar.real(type, bits(buffer, offset, kind.bytes()));
    }

    long bits(Buffer buffer, long offset, int bytes) {
        byte[] raw = new byte[bytes];
        buffer.read(offset, raw, bytes);
        long bits = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            bits = bits << 8 | raw[i] & 0xff;
        }
        return bits;
    }
}
