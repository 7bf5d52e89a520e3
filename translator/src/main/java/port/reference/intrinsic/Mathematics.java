package port.reference.intrinsic;

/// Functions of C and CUDA that `StrictMath` lacks.
public final class Mathematics {
    private static final double LN2 = 0.6931471805599453;
    private static final double LN2_LOW = 2.3190468138462996e-17;

    private Mathematics() {}

    public static double rsqrt(double x) {
        return 1 / StrictMath.sqrt(x);
    }

    public static double rcbrt(double x) {
        return 1 / StrictMath.cbrt(x);
    }

    public static double reciprocal(double x) {
        return 1 / x;
    }

    public static double exp2(double x) {
        return StrictMath.pow(2, x);
    }

    public static double exp10(double x) {
        return StrictMath.pow(10, x);
    }

    public static double log2(double x) {
        if (!(x > 0) || Double.isInfinite(x)) {
            return StrictMath.log(x);
        }
        int exponent = Math.getExponent(x);
        if (exponent < Double.MIN_EXPONENT) {
            return log2(x * 0x1p54) - 54;
        }
        double mantissa = Math.scalb(x, -exponent);
        if (mantissa > 1.4142135623730951) {
            mantissa /= 2;
            exponent++;
        }
        // The exponent is exact; 1 / ln 2 in two parts keeps the rest within one rounding.
        double log = StrictMath.log(mantissa);
        double quotient = log / LN2;
        double rest = Math.fma(-quotient, LN2, log) - quotient * LN2_LOW;
        return exponent + (quotient + rest / LN2);
    }

    public static double asinh(double x) {
        double t = Math.abs(x);
        double result;
        if (t < 0x1p-28) {
            result = t;
        } else if (t > 0x1p28) {
            result = StrictMath.log(t) + LN2;
        } else if (t > 2) {
            result = StrictMath.log(2 * t + 1 / (StrictMath.sqrt(t * t + 1) + t));
        } else {
            double square = t * t;
            result = StrictMath.log1p(t + square / (1 + StrictMath.sqrt(1 + square)));
        }
        return Math.copySign(result, x);
    }

    public static double acosh(double x) {
        if (x < 1) {
            return Double.NaN;
        }
        if (x > 0x1p28) {
            return StrictMath.log(x) + LN2;
        }
        if (x > 2) {
            return StrictMath.log(2 * x - 1 / (x + StrictMath.sqrt(x * x - 1)));
        }
        double t = x - 1;
        return StrictMath.log1p(t + StrictMath.sqrt(2 * t + t * t));
    }

    public static double atanh(double x) {
        double t = Math.abs(x);
        if (t > 1) {
            return Double.NaN;
        }
        double result = 0.5 * StrictMath.log1p(2 * t / (1 - t));
        return Math.copySign(t < 0x1p-28 ? t : result, x);
    }

    /// sin(pi x): the argument is reduced exactly.
    public static double sinpi(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return Double.NaN;
        }
        double r = x % 2;
        double t = Math.abs(r);
        double value;
        if (t <= 0.25) {
            value = StrictMath.sin(Math.PI * t);
        } else if (t < 0.75) {
            value = StrictMath.cos(Math.PI * (0.5 - t));
        } else if (t <= 1.25) {
            value = StrictMath.sin(Math.PI * (1 - t));
        } else if (t < 1.75) {
            value = -StrictMath.cos(Math.PI * (1.5 - t));
        } else {
            value = -StrictMath.sin(Math.PI * (2 - t));
        }
        if (t == 1) {
            value = 0;
        }
        return r < 0 || 1 / r < 0 ? -value : value;
    }

    public static double cospi(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return Double.NaN;
        }
        double t = Math.abs(x % 2);
        if (t == 0.5 || t == 1.5) {
            return 0;
        }
        if (t <= 0.25) {
            return StrictMath.cos(Math.PI * t);
        }
        if (t < 0.75) {
            return StrictMath.sin(Math.PI * (0.5 - t));
        }
        if (t <= 1.25) {
            return -StrictMath.cos(Math.PI * (1 - t));
        }
        if (t < 1.75) {
            return -StrictMath.sin(Math.PI * (1.5 - t));
        }
        return StrictMath.cos(Math.PI * (2 - t));
    }

    public static double tanpi(double x) {
        return sinpi(x) / cospi(x);
    }

    public static double trunc(double x) {
        return x < 0 ? Math.ceil(x) : Math.floor(x);
    }

    /// Half away from zero.
    public static double round(double x) {
        double t = trunc(x);
        return Math.abs(x - t) >= 0.5 ? t + Math.copySign(1, x) : Math.copySign(t, x);
    }

    public static long lround(double x) {
        return (long) round(x);
    }

    public static long lrint(double x) {
        return (long) Math.rint(x);
    }

    public static double logb(double x) {
        if (x == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return Double.isNaN(x) || Double.isInfinite(x) ? x * x : ilogb(x);
    }

    public static int ilogb(double x) {
        if (x == 0 || Double.isNaN(x)) {
            return Integer.MIN_VALUE;
        }
        if (Double.isInfinite(x)) {
            return Integer.MAX_VALUE;
        }
        int exponent = Math.getExponent(x);
        return exponent < Double.MIN_EXPONENT ? Math.getExponent(x * 0x1p54) - 54 : exponent;
    }

    /// To between 0 and 1; NaN gives 0.
    public static double saturate(double x) {
        return x > 0 ? Math.min(x, 1) : 0;
    }

    public static double rhypot(double x, double y) {
        return 1 / StrictMath.hypot(x, y);
    }

    public static double fmod(double x, double y) {
        return x % y;
    }

    public static double remainder(double x, double y) {
        return StrictMath.IEEEremainder(x, y);
    }

    /// A NaN loses.
    public static double min(double x, double y) {
        if (Double.isNaN(x)) {
            return y;
        }
        return Double.isNaN(y) ? x : Math.min(x, y);
    }

    /// A NaN loses.
    public static double max(double x, double y) {
        if (Double.isNaN(x)) {
            return y;
        }
        return Double.isNaN(y) ? x : Math.max(x, y);
    }

    public static double dim(double x, double y) {
        return x <= y ? 0 : x - y;
    }

    public static double norm3(double x, double y, double z) {
        return norm4(x, y, z, 0);
    }

    public static double rnorm3(double x, double y, double z) {
        return 1 / norm3(x, y, z);
    }

    public static double norm4(double x, double y, double z, double w) {
        double largest = Math.max(Math.max(Math.abs(x), Math.abs(y)), Math.max(Math.abs(z), Math.abs(w)));
        if (largest == 0 || Double.isInfinite(largest)) {
            return largest;
        }
        int scale = Math.getExponent(largest);
        double a = Math.scalb(x, -scale);
        double b = Math.scalb(y, -scale);
        double c = Math.scalb(z, -scale);
        double d = Math.scalb(w, -scale);
        return Math.scalb(StrictMath.sqrt(a * a + b * b + c * c + d * d), scale);
    }

    public static double rnorm4(double x, double y, double z, double w) {
        return 1 / norm4(x, y, z, w);
    }

    public static double ldexp(double x, int exponent) {
        return Math.scalb(x, exponent);
    }

    public static double scalbn(double x, int exponent) {
        return Math.scalb(x, exponent);
    }

    public static double scalbln(double x, long exponent) {
        return Math.scalb(x, Math.clamp(exponent, -5000, 5000));
    }

    public static double powi(double x, int exponent) {
        return StrictMath.pow(x, exponent);
    }

    public static int isnan(double x) {
        return Double.isNaN(x) ? 1 : 0;
    }

    public static int isinf(double x) {
        return Double.isInfinite(x) ? 1 : 0;
    }

    public static int isfinite(double x) {
        return Double.isFinite(x) ? 1 : 0;
    }
}
