package port.lower.expression;

/// How much it takes to convert an argument to a parameter: the less, the better ([over.ics.rank]).
///
/// @param cost comparable among the conversions of one argument
record Conversion(int cost) {
    static final int EXACT = 0;
    static final int PROMOTION = 100;
    static final int STANDARD = 200;
    static final int USER = 1000;
    static final int ELLIPSIS = 5000;

    static Conversion of(int cost) {
        return new Conversion(cost);
    }

    Conversion plus(int more) {
        return new Conversion(cost + more);
    }

    boolean isUser() {
        return cost >= USER;
    }
}
