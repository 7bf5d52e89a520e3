package port.ir;

/// Integer arithmetic as the target does it.
public final class Integers {
    private Integers() {}

    /// `value` as an integer of type `type`, sign- or zero-extended to 64 bits.
    public static long wrap(long value, ScalarType type) {
        return switch (type) {
            case BOOL -> value != 0 ? 1 : 0;
            case CHAR, INT8 -> (byte) value;
            case UINT8 -> value & 0xFF;
            case INT16 -> (short) value;
            case UINT16 -> value & 0xFFFF;
            case INT32 -> (int) value;
            case UINT32 -> value & 0xFFFF_FFFFL;
            case INT64, UINT64 -> value;
            case FLOAT, DOUBLE -> throw new IllegalArgumentException("not an integer type: " + type);
        };
    }
}
