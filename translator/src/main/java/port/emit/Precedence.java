package port.emit;

/// How tightly a Java expression binds, loosest first.
enum Precedence {
    /// Lambdas and assignments.
    ASSIGNMENT,
    CONDITIONAL,
    LOGICAL_OR,
    LOGICAL_AND,
    OR,
    XOR,
    AND,
    EQUALITY,
    RELATIONAL,
    SHIFT,
    ADDITIVE,
    MULTIPLICATIVE,
    /// Prefix operators and casts.
    UNARY,
    /// Names, literals, calls, `new`, parentheses.
    PRIMARY;

    Precedence next() {
        return values()[Math.min(ordinal() + 1, PRIMARY.ordinal())];
    }

    /// Whether a human puts parentheses around an operand of level `inner` although Java needs none.
    boolean mixesUnclearlyWith(Precedence inner) {
        return switch (this) {
            case OR, XOR, AND, SHIFT -> inner != this && inner.ordinal() < UNARY.ordinal();
            case LOGICAL_OR -> inner == LOGICAL_AND;
            case EQUALITY -> inner == EQUALITY || inner == RELATIONAL;
            case CONDITIONAL -> inner == CONDITIONAL;
            case ASSIGNMENT, LOGICAL_AND, RELATIONAL, ADDITIVE, MULTIPLICATIVE, UNARY, PRIMARY -> false;
        };
    }
}
