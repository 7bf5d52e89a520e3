package port.syntax;

/// The operators that can be overloaded.
public enum OverloadedOperator {
    NEW(" new"),
    DELETE(" delete"),
    NEW_ARRAY(" new[]"),
    DELETE_ARRAY(" delete[]"),
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDE("/"),
    REMAINDER("%"),
    BIT_XOR("^"),
    BIT_AND("&"),
    BIT_OR("|"),
    COMPLEMENT("~"),
    NOT("!"),
    ASSIGN("="),
    LESS("<"),
    GREATER(">"),
    PLUS_ASSIGN("+="),
    MINUS_ASSIGN("-="),
    TIMES_ASSIGN("*="),
    DIVIDE_ASSIGN("/="),
    REMAINDER_ASSIGN("%="),
    XOR_ASSIGN("^="),
    AND_ASSIGN("&="),
    OR_ASSIGN("|="),
    SHIFT_LEFT("<<"),
    SHIFT_RIGHT(">>"),
    SHIFT_LEFT_ASSIGN("<<="),
    SHIFT_RIGHT_ASSIGN(">>="),
    EQUAL("=="),
    NOT_EQUAL("!="),
    THREE_WAY("<=>"),
    LESS_EQUAL("<="),
    GREATER_EQUAL(">="),
    AND("&&"),
    OR("||"),
    INCREMENT("++"),
    DECREMENT("--"),
    COMMA(","),
    ARROW_STAR("->*"),
    ARROW("->"),
    CALL("()"),
    SUBSCRIPT("[]");

    private final String spelling;

    OverloadedOperator(String spelling) {
        this.spelling = spelling;
    }

    /// The operator or word as it stands in the source.
    public String spelling() {
        return spelling;
    }
}
