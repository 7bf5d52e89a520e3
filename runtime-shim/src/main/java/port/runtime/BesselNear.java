package port.runtime;

/// Bessel functions of one argument that is not far from zero, by Miller's algorithm: the recurrence J(k-1) = 2k/x J(k) - J(k+1) downwards from an order where
/// all has vanished, scaled so that J0 + 2 J2 + 2 J4 + ... is 1. Neumann's series make those of the second kind of it.
final class BesselNear {
    private static final TwoDoubles EULER = new TwoDoubles(0x1.2788cfc6fb619p-1, -0x1.6cb90701fbfabp-58);
    private static final TwoDoubles HALF_PI = new TwoDoubles(0x1.921fb54442d18p0, 0x1.1a62633145c07p-54);
    private static final TwoDoubles LN2 = new TwoDoubles(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);

    private final double x;
    private final TwoDoubles[] first;

    /// @param x positive or zero
    /// @param order the largest that will be asked for
    BesselNear(double x, int order) {
        this.x = x;
        int count = Math.max(order, (int) (1.5 * x)) + 50;
        this.first = new TwoDoubles[count + 1];
        if (x < 1e-8) {
            small();
        } else {
            downwards(count);
        }
    }

    /// Leading terms, which is all that a double shows.
    private void small() {
        first[0] = new TwoDoubles(1, -x * x / 4);
        for (int k = 1; k < first.length; k++) {
            first[k] = first[k - 1].multiply(x / 2).divide(k);
        }
    }

    private void downwards(int count) {
        TwoDoubles inverse = new TwoDoubles(2, 0).divide(x);
        first[count] = TwoDoubles.ZERO;
        first[count - 1] = new TwoDoubles(0x1p-900, 0);
        for (int k = count - 1; k > 0; k--) {
            first[k - 1] = inverse.multiply(k).multiply(first[k]).subtract(first[k + 1]);
            if (Math.abs(first[k - 1].head()) > 0x1p600) {
                rescale(k - 1);
            }
        }
        TwoDoubles sum = first[0];
        for (int k = 2; k < count; k += 2) {
            sum = sum.add(first[k].multiply(2));
        }
        for (int k = 0; k <= count; k++) {
            first[k] = first[k].divide(sum);
        }
    }

    private void rescale(int from) {
        for (int k = from; k < first.length; k++) {
            first[k] = new TwoDoubles(first[k].head() * 0x1p-900, first[k].tail() * 0x1p-900);
        }
    }

    double j(int order) {
        return first[order].value();
    }

    /// (ln(x / 2) + C) J0 + 2 (J2 - J4 / 2 + J6 / 3 - ...), over pi / 2.
    double y0() {
        TwoDoubles sum = logarithm().multiply(first[0]);
        for (int k = 1; 2 * k < first.length; k++) {
            sum = sum.add(first[2 * k].multiply((k & 1) == 1 ? 2 : -2).divide(k));
        }
        return sum.divide(HALF_PI).value();
    }

    /// The derivative of that, negated.
    double y1() {
        TwoDoubles sum = logarithm().multiply(first[1]).subtract(first[0].divide(x));
        for (int k = 1; 2 * k + 1 < first.length; k++) {
            TwoDoubles slope = first[2 * k - 1].subtract(first[2 * k + 1]).divide(k);
            sum = (k & 1) == 1 ? sum.subtract(slope) : sum.add(slope);
        }
        return sum.divide(HALF_PI).value();
    }

    /// ln(x / 2) + C; the logarithm of the mantissa m is 2 artanh((m - 1) / (m + 1)).
    private TwoDoubles logarithm() {
        int exponent = Math.getExponent(x);
        double mantissa = Math.scalb(x, -exponent);
        if (mantissa > 1.5) {
            mantissa /= 2;
            exponent++;
        }
        TwoDoubles ratio = new TwoDoubles(mantissa - 1, 0).divide(new TwoDoubles(mantissa, 0).add(1));
        TwoDoubles square = ratio.multiply(ratio);
        TwoDoubles sum = TwoDoubles.ZERO;
        for (int k = 61; k >= 1; k -= 2) {
            sum = sum.multiply(square).add(new TwoDoubles(1, 0).divide(k));
        }
        return sum.multiply(ratio).multiply(2).add(LN2.multiply(exponent - 1)).add(EULER);
    }
}
