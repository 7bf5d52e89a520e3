package port.runtime;

/// The gamma function and its logarithm, in `double`: Lanczos' approximation with the coefficients of Boost's
/// `lanczos13m53`.
final class GammaFunction {
    private static final double G = 6.024680040776729583740234375;
    private static final double[] NUMERATOR = {
        23531376880.410759688572007674451636754734846804940,
        42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843,
        17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708,
        1439720407.3117216736632230727949123939715485786372,
        248874557.86205415651146038641322942321632125127801,
        31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768,
        186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024,
        210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408
    };
    private static final double[] DENOMINATOR = {
        0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1
    };
    private static final int LAST_EXACT = 23;

    private GammaFunction() {}

    private static double sum(double x) {
        double above = 0;
        double below = 0;
        if (x < 5) {
            for (int i = NUMERATOR.length - 1; i >= 0; i--) {
                above = above * x + NUMERATOR[i];
                below = below * x + DENOMINATOR[i];
            }
        } else {
            for (int i = 0; i < NUMERATOR.length; i++) {
                above = above / x + NUMERATOR[i];
                below = below / x + DENOMINATOR[i];
            }
        }
        return above / below;
    }

    static double tgamma(double x) {
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
            return x;
        } else if (x == 0) {
            return 1 / x;
        } else if (x == Math.floor(x)) {
            if (x < 0) {
                return Double.NaN;
            } else if (x <= LAST_EXACT) {
                return factorial((int) x - 1);
            }
        }
        double size = Math.abs(x);
        if (size < 1e-20) {
            return 1 / x;
        } else if (size > 200) {
            return x < 0 ? 0 / Elementary.sinpi(x) : Double.POSITIVE_INFINITY;
        }
        return x < 0 ? reflected(x, size) : forPositive(size);
    }

    private static double factorial(int n) {
        double product = 1;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }

    private static double forPositive(double x) {
        double base = x + (G - 0.5);
        double rounding = roundingOfBase(x, base);
        double result = sum(x) / StrictMath.exp(base);
        result += rounding * G / base * result;
        return timesPower(result, base, x - 0.5, false);
    }

    /// gamma(-x) = -pi / (sin(pi x) x gamma(x))
    private static double reflected(double x, double size) {
        double base = size + (G - 0.5);
        double rounding = roundingOfBase(size, base);
        double result = -Math.PI / Elementary.sinpi(size) / size * StrictMath.exp(base) / sum(size);
        result -= rounding * G / base * result;
        return timesPower(result, base, size - 0.5, true);
    }

    /// What was lost in `x + (G - 0.5)`.
    private static double roundingOfBase(double x, double base) {
        double shift = G - 0.5;
        if (x > shift) {
            return base - x - shift;
        }
        return base - shift - x;
    }

    private static double timesPower(double value, double base, double exponent, boolean divides) {
        if (exponent + 0.5 < 140) {
            double power = StrictMath.pow(base, exponent);
            return divides ? value / power : value * power;
        }
        double root = StrictMath.pow(base, exponent / 2);
        return divides ? value / root / root : value * root * root;
    }

    static double lgamma(double x) {
        if (!Double.isFinite(x)) {
            return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
        } else if (x == Math.floor(x) && x <= 2) {
            return x <= 0 ? Double.POSITIVE_INFINITY : 0;
        }
        double size = Math.abs(x);
        if (size < 1e-20) {
            return -StrictMath.log(size);
        }
        double result;
        if (x > 0.5 && x < 3.5) {
            result = nearOneAndTwo(x);
        } else {
            result = StrictMath.log(sum(size)) - G + (size - 0.5) * (StrictMath.log(size + G - 0.5) - 1);
        }
        if (x < 0) {
            result = StrictMath.log(Math.PI / Math.abs(Elementary.sinpi(size))) - StrictMath.log(size) - result;
        }
        return result;
    }

    /// The logarithm loses everything near its zeros 1 and 2: use the series around them, with zeta values.
    private static double nearOneAndTwo(double x) {
        if (x < 1.5) {
            // log gamma(x) = log gamma(x + 1) - log x
            return aroundTwo(x - 1) - StrictMath.log1p(x - 1);
        } else if (x <= 2.5) {
            return aroundTwo(x - 2);
        }
        return aroundTwo(x - 3) + StrictMath.log1p(x - 2);
    }

    /// log gamma(2 + z) = z (1 - gamma) + sum over k >= 2 of (-1)^k (zeta(k) - 1) z^k / k, |z| <= 0.5
    private static double aroundTwo(double z) {
        double sum = 0;
        for (int k = 60; k >= 2; k--) {
            double term = zetaMinusOne(k) / k;
            sum = sum * z + (k % 2 == 0 ? term : -term);
        }
        return z * (0.42278433509846713939 + z * sum);
    }

    private static double zetaMinusOne(int k) {
        return Zeta.MINUS_ONE[k];
    }

    /// zeta(k) - 1 for k from 2 on, summed from its smallest terms.
    private static final class Zeta {
        static final double[] MINUS_ONE = table();

        private static double[] table() {
            double[] values = new double[64];
            for (int k = 2; k < values.length; k++) {
                values[k] = value(k);
            }
            return values;
        }

        /// Terms up to n, and the Euler-Maclaurin formula for the rest.
        private static double value(int k) {
            int n = 100;
            double power = StrictMath.pow(n, -k);
            double rest =
                    n * power / (k - 1)
                            - power / 2
                            + k * power / n / 12
                            - k * (k + 1.0) * (k + 2.0) * power / ((double) n * n * n) / 720
                            + k * (k + 1.0) * (k + 2.0) * (k + 3.0) * (k + 4.0) * power / StrictMath.pow(n, 5) / 30240;
            double sum = rest;
            for (int i = n; i >= 2; i--) {
                sum += StrictMath.pow(i, -k);
            }
            return sum;
        }
    }
}
