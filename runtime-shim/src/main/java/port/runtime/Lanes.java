package port.runtime;

/// How a word of 32 bits is divided into integers.
public enum Lanes {
    /// Four of 8 bits.
    BYTES(8),
    /// Two of 16 bits.
    SHORTS(16);

    private final int bits;

    Lanes(int bits) {
        this.bits = bits;
    }

    /// The width of one.
    int bits() {
        return bits;
    }

    /// The highest bit of every one.
    int signs() {
        return this == BYTES ? 0x80808080 : 0x80008000;
    }

    /// The lowest bit of every one.
    int ones() {
        return this == BYTES ? 0x01010101 : 0x00010001;
    }
}
