package port.runtime;

/// Elementary functions that Java lacks, in `double`.
final class Elementary {
    private static final double LN2 = 0x1.62e42fefa39efp-1;
    private static final double INV_LN2 = 0x1.71547652b82fep+0;
    private static final double INV_LN2_LOW = 0x1.777d0ffda0d24p-56;
    private static final double BIG = 0x1p28;

    private Elementary() {}

    /// Like `StrictMath.pow`, but 1 to any power and -1 to an infinite one are 1, as in C.
    static double pow(double x, double y) {
        if (x == 1 || x == -1 && Double.isInfinite(y)) {
            return 1;
        }
        return StrictMath.pow(x, y);
    }

    static double exp2(double x) {
        return StrictMath.pow(2, x);
    }

    static double exp10(double x) {
        return StrictMath.pow(10, x);
    }

    /// The exponent, plus the logarithm of the fraction times 1 / ln 2 in two parts.
    static double log2(double x) {
        if (!(x > 0) || Double.isInfinite(x)) {
            return StrictMath.log(x);
        }
        int exponent = frexpExponent(x);
        double fraction = scale(x, -exponent);
        if (fraction < 0.70710678118654752) {
            fraction *= 2;
            exponent--;
        }
        double log = StrictMath.log(fraction);
        return exponent + (log * INV_LN2 + log * INV_LN2_LOW);
    }

    static double logb(double x) {
        if (x == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return Double.isFinite(x) ? Math.getExponent(normalized(x)) - shift(x) : x * x;
    }

    static int ilogb(double x) {
        if (x == 0 || Double.isNaN(x)) {
            return Integer.MIN_VALUE;
        }
        return Double.isInfinite(x) ? Integer.MAX_VALUE : Math.getExponent(normalized(x)) - shift(x);
    }

    private static double normalized(double x) {
        return shift(x) == 0 ? x : x * 0x1p54;
    }

    private static int shift(double x) {
        return Math.abs(x) < Double.MIN_NORMAL ? 54 : 0;
    }

    /// The power of two that takes `x` into the range from 0.5 to 1; 0 where there is none.
    static int frexpExponent(double x) {
        return x == 0 || !Double.isFinite(x) ? 0 : ilogb(x) + 1;
    }

    /// `x * 2^n` in two steps, so that subnormal numbers survive.
    static double scale(double x, int n) {
        return Math.scalb(Math.scalb(x, n / 2), n - n / 2);
    }

    static double asinh(double x) {
        double size = Math.abs(x);
        double result;
        if (!(size < BIG)) {
            result = StrictMath.log(size) + LN2;
        } else if (size > 2) {
            result = StrictMath.log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
        } else {
            double square = x * x;
            result = StrictMath.log1p(size + square / (1 + Math.sqrt(1 + square)));
        }
        return Math.copySign(result, x);
    }

    static double acosh(double x) {
        if (x > BIG) {
            return StrictMath.log(x) + LN2;
        } else if (x > 2) {
            return StrictMath.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        double above = x - 1;
        return StrictMath.log1p(above + Math.sqrt(2 * above + above * above));
    }

    static double atanh(double x) {
        double size = Math.abs(x);
        double twice = size + size;
        double inner = size < 0.5 ? twice + twice * size / (1 - size) : twice / (1 - size);
        return Math.copySign(0.5 * StrictMath.log1p(inner), x);
    }

    static double sinpi(double x) {
        double turns = Math.IEEEremainder(x, 2);
        double size = Math.abs(turns);
        double folded = size > 0.5 ? 1 - size : size;
        double result = folded <= 0.25 ? StrictMath.sin(Math.PI * folded) : StrictMath.cos(Math.PI * (0.5 - folded));
        return Math.copySign(result, x == turns || turns != 0 ? turns : x);
    }

    static double cospi(double x) {
        double size = Math.abs(Math.IEEEremainder(x, 2));
        if (size == 0.5) {
            return 0;
        }
        double folded = size > 0.5 ? 1 - size : size;
        double result = folded <= 0.25 ? StrictMath.cos(Math.PI * folded) : StrictMath.sin(Math.PI * (0.5 - folded));
        return size > 0.5 ? -result : result;
    }

    static double tanpi(double x) {
        return sinpi(x) / cospi(x);
    }

    /// Halves away from zero.
    static double round(double x) {
        double size = Math.abs(x);
        double below = Math.floor(size);
        return Math.copySign(size - below >= 0.5 ? below + 1 : below, x);
    }

    /// The sign and the low three bits of the whole number next to `x / y`.
    static int quotientBits(double x, double y) {
        double rest = Math.IEEEremainder(x, y);
        if (Double.isNaN(rest) || Double.isInfinite(y)) {
            return 0;
        }
        // the quotient modulo 8, exactly: what is left of x by 8 y is a small multiple of y
        double eighth = x % (8 * y);
        double part = Double.isInfinite(8 * y) ? x : eighth;
        int bits = (int) ((long) Math.rint((part - Math.IEEEremainder(part, y)) / y) & 7);
        boolean negative = Double.doubleToRawLongBits(x) < 0 != Double.doubleToRawLongBits(y) < 0;
        int magnitude = negative ? -bits & 7 : bits;
        return negative ? -magnitude : magnitude;
    }

    /// The length of a vector, without overflow in between.
    static double norm(double x, double y, double z) {
        return norm(x, y, z, 0);
    }

    /// The length of a vector, without overflow in between.
    static double norm(double x, double y, double z, double w) {
        double greatest = Math.max(Math.max(Math.abs(x), Math.abs(y)), Math.max(Math.abs(z), Math.abs(w)));
        if (Double.isInfinite(x) || Double.isInfinite(y) || Double.isInfinite(z) || Double.isInfinite(w)) {
            return Double.POSITIVE_INFINITY;
        } else if (greatest == 0 || Double.isNaN(greatest)) {
            return greatest;
        }
        int exponent = Math.clamp(Math.getExponent(greatest), -1000, 1000);
        double a = Math.scalb(x, -exponent);
        double b = Math.scalb(y, -exponent);
        double c = Math.scalb(z, -exponent);
        double d = Math.scalb(w, -exponent);
        return Math.scalb(Math.sqrt(a * a + b * b + c * c + d * d), exponent);
    }
}
