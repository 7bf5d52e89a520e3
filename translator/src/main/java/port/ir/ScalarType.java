package port.ir;

/// The arithmetic types. `CHAR` is C's plain `char`, signed as on x86-64 and in CUDA; enums have become integers,
/// `long` and `long long` both `INT64`.
public enum ScalarType implements Type {
    BOOL("bool", 1, false, false),
    CHAR("char", 1, true, false),
    INT8("i8", 1, true, false),
    UINT8("u8", 1, false, false),
    INT16("i16", 2, true, false),
    UINT16("u16", 2, false, false),
    INT32("i32", 4, true, false),
    UINT32("u32", 4, false, false),
    INT64("i64", 8, true, false),
    UINT64("u64", 8, false, false),
    FLOAT("f32", 4, true, true),
    DOUBLE("f64", 8, true, true);

    private final String text;
    private final int bytes;
    private final boolean signed;
    private final boolean floating;

    ScalarType(String text, int bytes, boolean signed, boolean floating) {
        this.text = text;
        this.bytes = bytes;
        this.signed = signed;
        this.floating = floating;
    }

    /// Size and alignment in bytes.
    public int bytes() {
        return bytes;
    }

    public int bits() {
        return bytes * 8;
    }

    public boolean isSigned() {
        return signed;
    }

    public boolean isFloating() {
        return floating;
    }

    @Override
    public String toString() {
        return text;
    }
}
