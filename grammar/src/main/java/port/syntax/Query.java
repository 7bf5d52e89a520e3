package port.syntax;

/// The questions about a type or an expression that is not evaluated.
public enum Query {
    SIZEOF("sizeof"),
    ALIGNOF("alignof"),
    TYPEID("typeid"),
    NOEXCEPT("noexcept");

    private final String spelling;

    Query(String spelling) {
        this.spelling = spelling;
    }

    /// The operator or word as it stands in the source.
    public String spelling() {
        return spelling;
    }
}
