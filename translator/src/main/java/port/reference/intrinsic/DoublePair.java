package port.reference.intrinsic;

/// A number of about 106 bits: the sum of two, of which the second is at most half a unit in the last place of the first.
record DoublePair(double high, double low) {
    static DoublePair of(double value) {
        return new DoublePair(value, 0);
    }

    /// The exact sum.
    static DoublePair sum(double x, double y) {
        double sum = x + y;
        double part = sum - x;
        return new DoublePair(sum, (x - (sum - part)) + (y - part));
    }

    /// The exact product.
    static DoublePair product(double x, double y) {
        double product = x * y;
        return new DoublePair(product, Math.fma(x, y, -product));
    }

    DoublePair plus(DoublePair other) {
        DoublePair sum = sum(high, other.high);
        return sum(sum.high, sum.low + (low + other.low));
    }

    DoublePair negated() {
        return new DoublePair(-high, -low);
    }

    DoublePair times(DoublePair other) {
        DoublePair product = product(high, other.high);
        return sum(product.high, product.low + (high * other.low + low * other.high));
    }

    DoublePair times(double other) {
        return times(of(other));
    }

    DoublePair over(DoublePair other) {
        double first = high / other.high;
        DoublePair rest = plus(other.times(first).negated());
        double second = rest.high / other.high;
        DoublePair last = rest.plus(other.times(second).negated());
        return sum(first, second).plus(of(last.high / other.high));
    }

    DoublePair over(double other) {
        return over(of(other));
    }

    double toDouble() {
        return high + low;
    }
}
