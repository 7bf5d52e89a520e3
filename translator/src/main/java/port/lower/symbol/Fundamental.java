package port.lower.symbol;

import port.ir.ScalarType;

/// The types that have keywords. `long` and `long long` differ, though both have 64 bits; `long double` computes as `double`, as on the device.
public enum Fundamental implements CxxType {
    VOID("void", ScalarType.INT8, 0),
    NULLPTR("std::nullptr_t", ScalarType.UINT64, 0),
    BOOL("bool", ScalarType.BOOL, 1),
    CHAR("char", ScalarType.CHAR, 2),
    SIGNED_CHAR("signed char", ScalarType.INT8, 2),
    UNSIGNED_CHAR("unsigned char", ScalarType.UINT8, 2),
    CHAR8("char8_t", ScalarType.UINT8, 2),
    CHAR16("char16_t", ScalarType.UINT16, 3),
    SHORT("short", ScalarType.INT16, 3),
    UNSIGNED_SHORT("unsigned short", ScalarType.UINT16, 3),
    WCHAR("wchar_t", ScalarType.INT32, 4),
    CHAR32("char32_t", ScalarType.UINT32, 4),
    INT("int", ScalarType.INT32, 4),
    UNSIGNED_INT("unsigned int", ScalarType.UINT32, 4),
    LONG("long", ScalarType.INT64, 5),
    UNSIGNED_LONG("unsigned long", ScalarType.UINT64, 5),
    LONG_LONG("long long", ScalarType.INT64, 6),
    UNSIGNED_LONG_LONG("unsigned long long", ScalarType.UINT64, 6),
    FLOAT("float", ScalarType.FLOAT, 7),
    DOUBLE("double", ScalarType.DOUBLE, 8),
    LONG_DOUBLE("long double", ScalarType.DOUBLE, 9);

    private final String text;
    private final ScalarType scalar;
    private final int rank;

    Fundamental(String text, ScalarType scalar, int rank) {
        this.text = text;
        this.scalar = scalar;
        this.rank = rank;
    }

    /// What values of an arithmetic type are in the IR.
    public ScalarType scalar() {
        return scalar;
    }

    /// The conversion rank ([conv.rank]); of floating types, the order of precision.
    public int rank() {
        return rank;
    }

    public boolean isFloating() {
        return ordinal() >= FLOAT.ordinal();
    }

    public boolean isIntegral() {
        return ordinal() >= BOOL.ordinal() && !isFloating();
    }

    public boolean isArithmetic() {
        return ordinal() >= BOOL.ordinal();
    }

    public boolean isSigned() {
        return scalar.isSigned();
    }

    /// The unsigned type of the same rank.
    public Fundamental toUnsigned() {
        return switch (this) {
            case CHAR, SIGNED_CHAR -> UNSIGNED_CHAR;
            case SHORT -> UNSIGNED_SHORT;
            case INT, WCHAR -> UNSIGNED_INT;
            case LONG -> UNSIGNED_LONG;
            case LONG_LONG -> UNSIGNED_LONG_LONG;
            case VOID, NULLPTR, BOOL, UNSIGNED_CHAR, CHAR8, CHAR16, UNSIGNED_SHORT, CHAR32 -> this;
            case UNSIGNED_INT, UNSIGNED_LONG, UNSIGNED_LONG_LONG, FLOAT, DOUBLE, LONG_DOUBLE -> this;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
