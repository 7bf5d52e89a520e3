package port.ir;

/// The operators with one operand.
public enum UnaryOperator {
    NEGATE("-"),
    COMPLEMENT("~"),
    NOT("!");

    private final String symbol;

    UnaryOperator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
