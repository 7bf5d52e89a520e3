package port.reference.intrinsic;

/// Bessel functions: of order 0 and 1 from [BesselSeries], of higher order and far out from their integrals, where the trapezoid rule over a
/// period converges faster than any power, and from asymptotic expansions.
public final class Bessel {
    private static final double FAR = 30;

    private Bessel() {}

    public static double j0(double x) {
        return jn(0, x);
    }

    public static double j1(double x) {
        return jn(1, x);
    }

    public static double jn(int n, double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (Double.isInfinite(x)) {
            return 0;
        }
        if (n < 0) {
            return (n & 1) == 0 ? jn(-n, x) : -jn(-n, x);
        }
        if (Math.abs(x) > FAR + n * n) {
            double value = hankel(n, Math.abs(x), true);
            return x < 0 && (n & 1) == 1 ? -value : value;
        }
        if (n <= 1 && Math.abs(x) <= FAR) {
            return BesselSeries.j(n, x);
        }
        int points = 2 * (int) (Math.abs(x) + n + 40);
        double sum = 0;
        for (int k = 0; k < points; k++) {
            double angle = 2 * Math.PI * k / points;
            sum += StrictMath.cos(n * angle - x * StrictMath.sin(angle));
        }
        return sum / points;
    }

    public static double y0(double x) {
        return yn(0, x);
    }

    public static double y1(double x) {
        return yn(1, x);
    }

    public static double yn(int n, double x) {
        if (!(x > 0)) {
            return x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
        }
        if (n < 0) {
            return (n & 1) == 0 ? yn(-n, x) : -yn(-n, x);
        }
        if (Double.isInfinite(x)) {
            return 0;
        }
        double before = x > FAR ? hankel(0, x, false) : BesselSeries.y(0, x);
        if (n == 0) {
            return before;
        }
        double current = x > FAR ? hankel(1, x, false) : BesselSeries.y(1, x);
        for (int k = 1; k < n; k++) {
            double next = 2 * k / x * current - before;
            before = current;
            current = next;
        }
        return current;
    }

    /// The asymptotic expansion for large arguments.
    private static double hankel(int n, double x, boolean first) {
        double mu = 4.0 * n * n;
        double p = 1;
        double q = 0;
        double term = 1;
        for (int k = 1; k < 60; k++) {
            double next = term * (mu - (2.0 * k - 1) * (2 * k - 1)) / (k * 8 * x);
            if (Math.abs(next) > Math.abs(term) || Math.abs(next) < 1e-18) {
                break;
            }
            term = next;
            boolean positive = k % 4 < 2;
            if ((k & 1) == 1) {
                q += positive ? term : -term;
            } else {
                p += positive ? term : -term;
            }
        }
        double angle = x - (n / 2.0 + 0.25) * Math.PI;
        double sine = StrictMath.sin(angle);
        double cosine = StrictMath.cos(angle);
        double scale = StrictMath.sqrt(2 / (Math.PI * x));
        return scale * (first ? p * cosine - q * sine : p * sine + q * cosine);
    }

    public static double i0(double x) {
        return modified(0, x);
    }

    public static double i1(double x) {
        return modified(1, x);
    }

    private static double modified(int n, double x) {
        int points = 2 * (int) (Math.min(Math.abs(x), 800) + 40);
        double sum = 0;
        for (int k = 0; k < points; k++) {
            double angle = 2 * Math.PI * k / points;
            sum += StrictMath.exp(x * StrictMath.cos(angle)) * StrictMath.cos(n * angle);
        }
        return sum / points;
    }
}
