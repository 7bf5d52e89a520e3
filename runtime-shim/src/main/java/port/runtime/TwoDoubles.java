package port.runtime;

/// A number as the unevaluated sum of two doubles, about 32 decimal digits: for functions whose terms cancel.
record TwoDoubles(double head, double tail) {
    static final TwoDoubles ZERO = new TwoDoubles(0, 0);

    /// The exact sum, where `larger` has the larger magnitude.
    private static TwoDoubles ordered(double larger, double smaller) {
        double head = larger + smaller;
        return new TwoDoubles(head, smaller - (head - larger));
    }

    TwoDoubles add(TwoDoubles other) {
        double sum = head + other.head;
        double virtual = sum - head;
        double error = head - (sum - virtual) + (other.head - virtual);
        return ordered(sum, error + tail + other.tail);
    }

    TwoDoubles add(double other) {
        return add(new TwoDoubles(other, 0));
    }

    TwoDoubles subtract(TwoDoubles other) {
        return add(new TwoDoubles(-other.head, -other.tail));
    }

    TwoDoubles multiply(TwoDoubles other) {
        double product = head * other.head;
        double error = Math.fma(head, other.head, -product);
        return ordered(product, error + head * other.tail + tail * other.head);
    }

    TwoDoubles multiply(double other) {
        return multiply(new TwoDoubles(other, 0));
    }

    /// The quotient, by one step of correction after that of the heads.
    TwoDoubles divide(TwoDoubles other) {
        TwoDoubles guess = new TwoDoubles(head / other.head, 0);
        TwoDoubles rest = subtract(other.multiply(guess));
        TwoDoubles better = guess.add(rest.head / other.head);
        return better.add(subtract(other.multiply(better)).head / other.head);
    }

    TwoDoubles divide(double other) {
        return divide(new TwoDoubles(other, 0));
    }

    double value() {
        return head + tail;
    }
}
