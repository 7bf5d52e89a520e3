package port.runtime;

/// The error function and its relatives, in `double`: the rational approximations of fdlibm (Sun Microsystems, 1993),
/// and Halley's method for the inverses.
final class ErrorFunction {
    private static final double ERX = 8.45062911510467529297e-01;
    private static final double EFX = 1.28379167095512586316e-01;
    private static final double TWO_BY_SQRT_PI = 1.12837916709551257390;

    private static final double[] PP = {
        1.28379167095512558561e-01,
        -3.25042107247001499370e-01,
        -2.84817495755985104766e-02,
        -5.77027029648944159157e-03,
        -2.37630166566501626084e-05
    };
    private static final double[] QQ = {
        1,
        3.97917223959155352819e-01,
        6.50222499887672944485e-02,
        5.08130628187576562776e-03,
        1.32494738004321644526e-04,
        -3.96022827877536812320e-06
    };
    private static final double[] PA = {
        -2.36211856075265944077e-03,
        4.14856118683748331666e-01,
        -3.72207876035701323847e-01,
        3.18346619901161753674e-01,
        -1.10894694282396677476e-01,
        3.54783043256182359371e-02,
        -2.16637559486879084300e-03
    };
    private static final double[] QA = {
        1,
        1.06420880400844228286e-01,
        5.40397917702171048937e-01,
        7.18286544141962662868e-02,
        1.26171219808761642112e-01,
        1.36370839120290507362e-02,
        1.19844998467991074170e-02
    };
    private static final double[] RA = {
        -9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e+01,
                -6.23753324503260060396e+01,
        -1.62396669462573470355e+02, -1.84605092906711035994e+02, -8.12874355063065934246e+01,
                -9.81432934416914548592e+00
    };
    private static final double[] SA = {
        1,
        1.96512716674392571292e+01,
        1.37657754143519042600e+02,
        4.34565877475229228821e+02,
        6.45387271733267880336e+02,
        4.29008140027567833386e+02,
        1.08635005541779435134e+02,
        6.57024977031928170135e+00,
        -6.04244152148580987438e-02
    };
    private static final double[] RB = {
        -9.86494292470009928597e-03,
        -7.99283237680523006574e-01,
        -1.77579549177547519889e+01,
        -1.60636384855821916062e+02,
        -6.37566443368389627722e+02,
        -1.02509513161107724954e+03,
        -4.83519191608651397019e+02
    };
    private static final double[] SB = {
        1,
        3.03380607434824582924e+01,
        3.25792512996573918826e+02,
        1.53672958608443695994e+03,
        3.19985821950859553908e+03,
        2.55305040643316442583e+03,
        4.74528541206955367215e+02,
        -2.24409524465858183362e+01
    };

    private ErrorFunction() {}

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }

    static double erf(double x) {
        double size = Math.abs(x);
        if (size < 0.84375) {
            if (size < 0x1p-28) {
                return x + EFX * x;
            }
            double square = x * x;
            return x + x * (polynomial(PP, square) / polynomial(QQ, square));
        } else if (size < 1.25) {
            double offset = size - 1;
            return Math.copySign(ERX + polynomial(PA, offset) / polynomial(QA, offset), x);
        } else if (size >= 6) {
            return Math.copySign(1.0, x);
        }
        return Double.isNaN(x) ? x : Math.copySign(1 - tail(size), x);
    }

    static double erfc(double x) {
        double size = Math.abs(x);
        if (size < 0.84375) {
            if (size < 0x1p-56) {
                return 1 - x;
            }
            double square = x * x;
            double ratio = polynomial(PP, square) / polynomial(QQ, square);
            return x < 0.25 ? 1 - (x + x * ratio) : 0.5 - (x - 0.5 + x * ratio);
        } else if (size < 1.25) {
            double offset = size - 1;
            double ratio = polynomial(PA, offset) / polynomial(QA, offset);
            return x >= 0 ? 1 - ERX - ratio : 1 + (ERX + ratio);
        } else if (size < 28) {
            if (x < -6) {
                return 2;
            }
            return x > 0 ? tail(size) : 2 - tail(size);
        }
        return Double.isNaN(x) ? x : x > 0 ? 0 : 2;
    }

    /// `erfc(x)` for x from 1.25 on.
    private static double tail(double x) {
        return StrictMath.exp(-head(x) * head(x) - 0.5625)
                * StrictMath.exp((head(x) - x) * (head(x) + x) + fraction(x))
                / x;
    }

    private static double fraction(double x) {
        double inverse = 1 / (x * x);
        return x < 1 / 0.35
                ? polynomial(RA, inverse) / polynomial(SA, inverse)
                : polynomial(RB, inverse) / polynomial(SB, inverse);
    }

    /// The upper half of the bits, whose square is exact.
    private static double head(double x) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & 0xffffffff00000000L);
    }

    /// `exp(x * x) * erfc(x)`.
    static double erfcx(double x) {
        if (x < 1.25) {
            double high = head(x);
            return StrictMath.exp(high * high) * StrictMath.exp((x - high) * (x + high)) * erfc(x);
        } else if (x < 28) {
            return StrictMath.exp(fraction(x) - 0.5625) / x;
        }
        // the asymptotic series; its terms fall below the last bit at once
        double inverse = 1 / (x * x);
        double sum = 1 - inverse / 2 * (1 - 1.5 * inverse * (1 - 2.5 * inverse));
        return sum / x * (TWO_BY_SQRT_PI / 2);
    }

    static double erfinv(double x) {
        double size = Math.abs(x);
        if (size > 0.5) {
            return Math.copySign(erfcinv(1 - size), x);
        }
        double result = x / TWO_BY_SQRT_PI;
        for (int i = 0; i < 6; i++) {
            double error = erf(result) - x;
            result -= error / (TWO_BY_SQRT_PI * StrictMath.exp(-result * result) + result * error);
        }
        return result;
    }

    static double erfcinv(double x) {
        if (!(x >= 0 && x <= 2)) {
            return Double.NaN;
        } else if (x == 0 || x == 2) {
            return x == 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        } else if (x > 1) {
            return -erfcinv(2 - x);
        } else if (x >= 0.5) {
            return erfinv(1 - x);
        }
        double root = Math.sqrt(-2 * StrictMath.log(x / 2));
        double result = -0.70711 * ((2.30753 + root * 0.27061) / (1 + root * (0.99229 + root * 0.04481)) - root);
        for (int i = 0; i < 4; i++) {
            double error = erfc(result) - x;
            result += error / (TWO_BY_SQRT_PI * StrictMath.exp(-result * result) - result * error);
        }
        return result;
    }
}
