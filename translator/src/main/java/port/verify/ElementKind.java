package port.verify;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How to show the elements of a buffer.
public enum ElementKind {
    BYTE(1),
    SHORT(2),
    INT(4),
    LONG(8),
    FLOAT(4),
    DOUBLE(8);

    private final int bytes;

    ElementKind(int bytes) {
        this.bytes = bytes;
    }

    public int bytes() {
        return bytes;
    }

    boolean isFloating() {
        return this == FLOAT || this == DOUBLE;
    }

    /// The element at `offset`, in decimal and as its bits: `1.5 (0x3fc00000)`.
    public String show(byte[] from, int offset) {
        ByteBuffer buffer = ByteBuffer.wrap(from).order(ByteOrder.LITTLE_ENDIAN);
        return switch (this) {
            case BYTE -> "%d (0x%02x)".formatted(from[offset], from[offset]);
            case SHORT -> "%d (0x%04x)".formatted(buffer.getShort(offset), buffer.getShort(offset));
            case INT -> "%d (0x%08x)".formatted(buffer.getInt(offset), buffer.getInt(offset));
            case LONG -> "%d (0x%016x)".formatted(buffer.getLong(offset), buffer.getLong(offset));
            case FLOAT -> "%s (0x%08x)".formatted(buffer.getFloat(offset), buffer.getInt(offset));
            case DOUBLE -> "%s (0x%016x)".formatted(buffer.getDouble(offset), buffer.getLong(offset));
        };
    }
}
