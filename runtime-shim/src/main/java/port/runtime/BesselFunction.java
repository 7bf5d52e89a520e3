package port.runtime;

/// Bessel functions: by [BesselNear] for arguments and orders that are not large, by asymptotic expansions far out.
final class BesselFunction {
    private static final double FAR = 25;

    private BesselFunction() {}

    /// The Bessel function of the first kind.
    static double j(int order, double x) {
        if (order < 0) {
            return (order & 1) == 0 ? j(-order, x) : -j(-order, x);
        } else if (Double.isNaN(x) || Double.isInfinite(x)) {
            return Double.isNaN(x) ? x : 0;
        }
        double size = Math.abs(x);
        double value =
                size > Math.max(FAR, (double) order * order)
                        ? far(order, size, false)
                        : size < FAR ? new BesselNear(size, order).j(order) : integral(order, size);
        return x < 0 && (order & 1) == 1 ? -value : value;
    }

    /// The integral over cos(n t - x sin t) from 0 to pi; the trapezoidal rule converges at once as all is periodic.
    private static double integral(int order, double x) {
        int points = (int) (x + order) + 60;
        double sum = 0;
        for (int i = 0; i < points; i++) {
            double angle = Math.PI * (i + 0.5) / points;
            sum += StrictMath.cos(order * angle - x * StrictMath.sin(angle));
        }
        return sum / points;
    }

    /// Hankel's asymptotic expansion.
    private static double far(int order, double x, boolean second) {
        double mu = 4.0 * order * order;
        double p = 1;
        double q = 0;
        double term = 1;
        for (int k = 1; k < 60; k++) {
            double next = term * (mu - (2.0 * k - 1) * (2.0 * k - 1)) / (k * 8.0 * x);
            if (Math.abs(next) > Math.abs(term) || Math.abs(next) < 1e-17) {
                break;
            }
            term = next;
            switch (k & 3) {
                case 1 -> q += term;
                case 2 -> p -= term;
                case 3 -> q -= term;
                default -> p += term;
            }
        }
        // the phase x - (order / 2 + 1 / 4) pi, without rounding the difference
        double sine = StrictMath.sin(x);
        double cosine = StrictMath.cos(x);
        double phaseCosine = (cosine + sine) * Math.sqrt(0.5);
        double phaseSine = (sine - cosine) * Math.sqrt(0.5);
        for (int i = 0; i < (order & 3); i++) {
            double turned = phaseSine;
            phaseSine = -phaseCosine;
            phaseCosine = turned;
        }
        double scale = Math.sqrt(2 / (Math.PI * x));
        return scale * (second ? p * phaseSine + q * phaseCosine : p * phaseCosine - q * phaseSine);
    }

    /// The Bessel function of the second kind.
    static double y(int order, double x) {
        if (order < 0) {
            return (order & 1) == 0 ? y(-order, x) : -y(-order, x);
        } else if (Double.isNaN(x) || x < 0) {
            return Double.NaN;
        } else if (x == 0 || Double.isInfinite(x)) {
            return x == 0 ? Double.NEGATIVE_INFINITY : 0;
        } else if (x > Math.max(FAR, (double) order * order)) {
            return far(order, x, true);
        }
        double below = order == 0 || x < FAR ? new BesselNear(x, 1).y0() : far(0, x, true);
        if (order == 0) {
            return below;
        }
        double value = x < FAR ? new BesselNear(x, 1).y1() : far(1, x, true);
        for (int i = 1; i < order; i++) {
            double next = 2 * i / x * value - below;
            below = value;
            value = next;
        }
        return value;
    }

    /// The modified Bessel function of the first kind, order 0 or 1: a series of positive terms.
    static double i(int order, double x) {
        double quarter = x * x / 4;
        if (Double.isInfinite(quarter) || Math.abs(x) > 720) {
            return order == 1 && x < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double term = order == 0 ? 1 : x / 2;
        double sum = term;
        for (int k = 1; Math.abs(term) > Math.abs(sum) * 1e-18; k++) {
            term *= quarter / (k * (double) (k + order));
            sum += term;
        }
        return sum;
    }
}
