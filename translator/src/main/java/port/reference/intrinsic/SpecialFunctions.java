package port.reference.intrinsic;

/// The error function and the gamma function with their relatives. Accurate to a few units in the last place of a `double`.
public final class SpecialFunctions {
    private static final double SQRT_PI = 1.7724538509055160;
    private static final double SQRT_2 = 1.4142135623730951;

    /// What is missing from [#SQRT_2].
    private static final double SQRT_2_REST = -9.667293313452913e-17;

    private static final double[] LANCZOS = {
        0.99999999999999709182,
        57.156235665862923517,
        -59.597960355475491248,
        14.136097974741747174,
        -0.49191381609762019978,
        .33994649984811888699e-4,
        .46523628927048575665e-4,
        -.98374475304879564677e-4,
        .15808870322491248884e-3,
        -.21026444172410488319e-3,
        .21743961811521264320e-3,
        -.16431810653676389022e-3,
        .84418223983852743293e-4,
        -.26190838401581408670e-4,
        .36899182659531622704e-5
    };
    private static final double LANCZOS_G = 607.0 / 128;
    private static final double HALF_LOG_2_PI = 0.9189385332046727;

    private SpecialFunctions() {}

    public static double erf(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        double t = Math.abs(x);
        if (t >= 6) {
            return Math.copySign(1, x);
        }
        return t < 1 ? series(x) : Math.copySign(1 - erfc(t), x);
    }

    /// erf(x) = 2/sqrt(pi) exp(-x^2) sum 2^n x^(2n+1) / (1 3 5 ... (2n+1)): all terms have one sign.
    private static double series(double x) {
        double square = x * x;
        double term = x;
        double sum = x;
        for (int n = 1; Math.abs(term) > Math.abs(sum) * 1e-17; n++) {
            term *= 2 * square / (2 * n + 1);
            sum += term;
            if (n > 200) {
                break;
            }
        }
        return 2 / SQRT_PI * expMinusSquare(x) * sum;
    }

    /// exp(-x^2) with the rounding error of x^2 taken into account.
    private static double expMinusSquare(double x) {
        double square = x * x;
        double rest = Math.fma(x, x, -square);
        return StrictMath.exp(-square) * (1 - rest);
    }

    public static double erfc(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (x < 0) {
            return 2 - erfc(-x);
        }
        if (x < 1) {
            return x < 0.5 ? 1 - series(x) : 0.5 + (0.5 - series(x));
        }
        return x > 27.3 ? 0 : expMinusSquare(x) * scaledTail(x);
    }

    public static double erfcx(double x) {
        if (x < 1) {
            double square = x * x;
            return StrictMath.exp(square) * (1 + Math.fma(x, x, -square)) * erfc(x);
        }
        return scaledTail(x);
    }

    /// exp(x^2) erfc(x) for x >= 1, by its continued fraction from below.
    private static double scaledTail(double x) {
        int depth = x > 2 ? 120 : 400;
        double tail = x;
        for (int k = depth; k >= 1; k--) {
            tail = x + k / 2.0 / tail;
        }
        return 1 / (SQRT_PI * tail);
    }

    public static double erfinv(double y) {
        double t = Math.abs(y);
        if (!(t <= 1)) {
            return Double.NaN;
        }
        if (t == 1) {
            return Math.copySign(Double.POSITIVE_INFINITY, y);
        }
        if (t > 0.5) {
            return Math.copySign(erfcinv(1 - t), y);
        }
        double x = y * SQRT_PI / 2;
        for (int i = 0; i < 6; i++) {
            double error = (erf(x) - y) / (2 / SQRT_PI * StrictMath.exp(-x * x));
            // Halley's step.
            x -= error / (1 + x * error);
        }
        return y == 0 ? y : x;
    }

    public static double erfcinv(double y) {
        if (!(y >= 0 && y <= 2)) {
            return Double.NaN;
        }
        if (y == 0 || y == 2) {
            return y == 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        if (y > 1) {
            return -erfcinv(2 - y);
        }
        if (y > 0.5) {
            return erfinv(1 - y);
        }
        double log = StrictMath.sqrt(-StrictMath.log(y));
        double x = log > 1 ? log - StrictMath.log(log * SQRT_PI) / (2 * log) : log * 0.6;
        for (int i = 0; i < 12; i++) {
            // The step in terms of the logarithm, which behaves where the tail is tiny.
            double tail = erfc(x);
            double error = (tail - y) / (2 / SQRT_PI * expMinusSquare(x));
            double step = error / (1 - x * error);
            x += step;
            if (Math.abs(step) < 1e-16 * Math.abs(x)) {
                break;
            }
        }
        return x;
    }

    public static double normcdf(double x) {
        // x / -sqrt(2) as the sum of two numbers, of which erfc sees the first and its derivative the second
        double high = -x / SQRT_2;
        if (!Double.isFinite(x)) {
            return 0.5 * erfc(high);
        }
        double low = -(Math.fma(high, SQRT_2, x) + high * SQRT_2_REST) / SQRT_2;
        return 0.5 * erfc(high) - low * Math.exp(-high * high) / Math.sqrt(Math.PI);
    }

    public static double normcdfinv(double p) {
        return -SQRT_2 * erfcinv(2 * p);
    }

    public static double tgamma(double x) {
        if (x == Math.rint(x)) {
            return ofInteger(x);
        }
        if (Double.isNaN(x)) {
            return x;
        }
        if (x < 0.5) {
            return x < -190 ? 0 : Math.PI / (Mathematics.sinpi(x) * tgamma(1 - x));
        }
        if (x > 171.7) {
            return Double.POSITIVE_INFINITY;
        }
        double base = x + LANCZOS_G - 0.5;
        double half = StrictMath.pow(base, (x - 0.5) / 2);
        return half * StrictMath.exp(-base) * half * 2.5066282746310005 * lanczos(x);
    }

    private static double ofInteger(double x) {
        if (x == 0) {
            return 1 / x;
        }
        if (x < 0) {
            return Double.NaN;
        }
        if (x > 171) {
            return Double.POSITIVE_INFINITY;
        }
        double product = 1;
        for (int i = 2; i < x; i++) {
            product *= i;
        }
        return product;
    }

    private static double lanczos(double x) {
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x - 1 + i);
        }
        return sum;
    }

    public static double lgamma(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return x * x;
        }
        if (x <= 0 && x == Math.rint(x)) {
            return Double.POSITIVE_INFINITY;
        }
        if (x < 0.5) {
            return StrictMath.log(Math.PI / Math.abs(Mathematics.sinpi(x))) - lgamma(1 - x);
        }
        if (x < 20) {
            // The gamma function itself is accurate, also where its logarithm is close to 0.
            return StrictMath.log(tgamma(x));
        }
        return stirling(x);
    }

    private static double stirling(double x) {
        double r = 1 / x;
        double s = r * r;
        double correction =
                r
                        * (1.0 / 12
                                - s
                                        * (1.0 / 360
                                                - s
                                                        * (1.0 / 1260
                                                                - s
                                                                        * (1.0 / 1680
                                                                                - s
                                                                                        * (1.0 / 1188
                                                                                                - s * 691.0
                                                                                                        / 360360)))));
        return (x - 0.5) * StrictMath.log(x) - x + HALF_LOG_2_PI + correction;
    }
}
