package port.runtime;

import java.lang.foreign.MemorySegment;

/// The element types of the Java arrays that hold memory.
public enum Kind {
    BYTE(1),
    SHORT(2),
    INT(4),
    LONG(8),
    FLOAT(4),
    DOUBLE(8);

    private static final byte[] NO_BYTES = {};

    private final int size;

    Kind(int size) {
        this.size = size;
    }

    /// Bytes per element.
    public int size() {
        return size;
    }

    /// What the array behind a segment holds; bytes if there is none.
    static Kind of(MemorySegment segment) {
        return switch (segment.heapBase().orElse(NO_BYTES)) {
            case short[] _ -> SHORT;
            case int[] _ -> INT;
            case long[] _ -> LONG;
            case float[] _ -> FLOAT;
            case double[] _ -> DOUBLE;
            default -> BYTE;
        };
    }

    /// A zero array of `bytes / size()` elements.
    Object array(long bytes) {
        HeapReserve.expect(bytes);
        int length = Math.toIntExact(bytes / size);
        return switch (this) {
            case BYTE -> new byte[length];
            case SHORT -> new short[length];
            case INT -> new int[length];
            case LONG -> new long[length];
            case FLOAT -> new float[length];
            case DOUBLE -> new double[length];
        };
    }
}
