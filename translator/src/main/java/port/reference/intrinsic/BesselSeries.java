package port.reference.intrinsic;

/// Bessel functions of the first and second kind, order 0 and 1, from their power series, in numbers of twice the precision: what cancels
/// in the series leaves a result that is rounded once, up to arguments of about 30.
final class BesselSeries {
    private static final int TERMS = 120;
    private static final DoublePair EULER = new DoublePair(0.5772156649015329, -4.942915152430645e-18);
    private static final DoublePair TWO_OVER_PI = new DoublePair(0.6366197723675814, -3.935735335036497e-17);
    private static final DoublePair LN2 = new DoublePair(0.6931471805599453, 2.3190468138462996e-17);

    private BesselSeries() {}

    /// J of order 0 or 1: the sum of (-x²/4)^k / (k! (k + order)!), times x/2 for order 1.
    static double j(int order, double x) {
        return firstKind(order, x).toDouble();
    }

    private static DoublePair firstKind(int order, double x) {
        DoublePair quarter = quarter(x);
        DoublePair term = order == 0 ? DoublePair.of(1) : DoublePair.of(x / 2);
        DoublePair sum = term;
        for (int k = 1; k < TERMS; k++) {
            term = term.times(quarter).over((double) k * (k + order)).negated();
            sum = sum.plus(term);
        }
        return sum;
    }

    /// Y of order 0 or 1 (Abramowitz and Stegun, 9.1.11 and 9.1.13).
    static double y(int order, double x) {
        DoublePair quarter = quarter(x);
        DoublePair logarithm = logarithm(x).plus(LN2.negated()).plus(EULER);
        DoublePair term = order == 0 ? DoublePair.of(1) : DoublePair.of(x / 2);
        DoublePair harmonic = DoublePair.of(0);
        DoublePair sum = order == 0 ? DoublePair.of(0) : term.times(-0.5);
        for (int k = 1; k < TERMS; k++) {
            term = term.times(quarter).over((double) k * (k + order)).negated();
            harmonic = harmonic.plus(DoublePair.of(1).over(k));
            DoublePair weight = order == 0 ? harmonic : harmonic.plus(DoublePair.of(1).over(2 * (k + 1)));
            sum = sum.plus(term.times(weight).negated());
        }
        DoublePair inner = logarithm.times(firstKind(order, x)).plus(sum);
        if (order == 1) {
            inner = inner.plus(DoublePair.of(1).over(x).negated());
        }
        return TWO_OVER_PI.times(inner).toDouble();
    }

    private static DoublePair quarter(double x) {
        return DoublePair.product(x / 2, x / 2);
    }

    /// ln x: m · 2^e with m near 1, whose logarithm is twice the inverse hyperbolic tangent of (m - 1) / (m + 1).
    private static DoublePair logarithm(double x) {
        int exponent = Math.getExponent(x);
        double mantissa = Math.scalb(x, -exponent);
        if (mantissa > 1.4142135623730951) {
            mantissa /= 2;
            exponent++;
        }
        DoublePair ratio = DoublePair.of(mantissa - 1).over(DoublePair.sum(mantissa, 1));
        DoublePair square = ratio.times(ratio);
        DoublePair power = ratio;
        DoublePair sum = ratio;
        for (int k = 3; k < 60; k += 2) {
            power = power.times(square);
            sum = sum.plus(power.over(k));
        }
        return sum.times(2).plus(LN2.times(exponent));
    }
}
