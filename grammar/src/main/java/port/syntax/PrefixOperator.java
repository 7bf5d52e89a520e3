package port.syntax;

/// The operators before one operand.
public enum PrefixOperator {
    INCREMENT("++"),
    DECREMENT("--"),
    PLUS("+"),
    MINUS("-"),
    NOT("!"),
    COMPLEMENT("~"),
    DEREFERENCE("*"),
    ADDRESS_OF("&");

    private final String spelling;

    PrefixOperator(String spelling) {
        this.spelling = spelling;
    }

    /// The operator or word as it stands in the source.
    public String spelling() {
        return spelling;
    }
}
