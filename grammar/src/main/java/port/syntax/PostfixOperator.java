package port.syntax;

/// The operators behind one operand.
public enum PostfixOperator {
    INCREMENT("++"),
    DECREMENT("--");

    private final String spelling;

    PostfixOperator(String spelling) {
        this.spelling = spelling;
    }

    /// The operator or word as it stands in the source.
    public String spelling() {
        return spelling;
    }
}
