package port.syntax;

/// The types of the language itself.
public enum BuiltinTypeKind {
    VOID("void"),
    BOOL("bool"),
    CHAR("char"),
    SIGNED_CHAR("signed char"),
    UNSIGNED_CHAR("unsigned char"),
    SHORT("short"),
    UNSIGNED_SHORT("unsigned short"),
    INT("int"),
    UNSIGNED_INT("unsigned int"),
    LONG("long"),
    UNSIGNED_LONG("unsigned long"),
    LONG_LONG("long long"),
    UNSIGNED_LONG_LONG("unsigned long long"),
    INT128("__int128"),
    UNSIGNED_INT128("unsigned __int128"),
    FLOAT("float"),
    DOUBLE("double"),
    LONG_DOUBLE("long double"),
    FLOAT128("__float128"),
    WCHAR("wchar_t"),
    CHAR8("char8_t"),
    CHAR16("char16_t"),
    CHAR32("char32_t");

    private final String spelling;

    BuiltinTypeKind(String spelling) {
        this.spelling = spelling;
    }

    /// The operator or word as it stands in the source.
    public String spelling() {
        return spelling;
    }
}
