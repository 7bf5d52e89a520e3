package port.runtime;

/// The special functions of the CUDA math API. `double` results are within a few ulp; `float` ones are rounded once.
///
/// CUDA: the CUDA math API; `name(float)` stands for `namef`.
public final class SpecialMath {
    private SpecialMath() {}

    /// The error function.
    public static double erf(double x) {
        return ErrorFunction.erf(x);
    }

    /// The error function.
    public static float erf(float x) {
        return (float) erf((double) x);
    }

    /// One minus the error function.
    public static double erfc(double x) {
        return ErrorFunction.erfc(x);
    }

    /// One minus the error function.
    public static float erfc(float x) {
        return (float) erfc((double) x);
    }

    /// `exp(x * x) * erfc(x)`.
    public static double erfcx(double x) {
        return ErrorFunction.erfcx(x);
    }

    /// `exp(x * x) * erfc(x)`.
    public static float erfcx(float x) {
        return (float) erfcx((double) x);
    }

    /// The inverse of the error function.
    public static double erfinv(double x) {
        return ErrorFunction.erfinv(x);
    }

    /// The inverse of the error function.
    public static float erfinv(float x) {
        return (float) erfinv((double) x);
    }

    /// The inverse of [#erfc(double)].
    public static double erfcinv(double x) {
        return ErrorFunction.erfcinv(x);
    }

    /// The inverse of [#erfc(double)].
    public static float erfcinv(float x) {
        return (float) erfcinv((double) x);
    }

    /// The distribution function of the standard normal distribution.
    public static double normcdf(double x) {
        // far out the result feels what rounding leaves off of the argument: the derivative of erfc takes it in
        double root = Math.sqrt(0.5);
        double argument = -x * root;
        double rest = Math.fma(-x, root, -argument) + x * 4.833646656726457e-17;
        double slope = -2 / Math.sqrt(Math.PI) * Math.exp(-argument * argument);
        double near = ErrorFunction.erfc(argument);
        return 0.5 * (Double.isFinite(x) ? near + slope * rest : near);
    }

    /// The distribution function of the standard normal distribution.
    public static float normcdf(float x) {
        return (float) normcdf((double) x);
    }

    /// The inverse of [#normcdf(double)].
    public static double normcdfinv(double x) {
        return -Math.sqrt(2) * ErrorFunction.erfcinv(2 * x);
    }

    /// The inverse of [#normcdf(double)].
    public static float normcdfinv(float x) {
        return (float) normcdfinv((double) x);
    }

    /// The gamma function.
    public static double tgamma(double x) {
        return GammaFunction.tgamma(x);
    }

    /// The gamma function.
    public static float tgamma(float x) {
        return (float) tgamma((double) x);
    }

    /// The logarithm of the absolute value of the gamma function.
    public static double lgamma(double x) {
        return GammaFunction.lgamma(x);
    }

    /// The logarithm of the absolute value of the gamma function.
    public static float lgamma(float x) {
        return (float) lgamma((double) x);
    }

    /// The Bessel function of the first kind of order 0.
    public static double j0(double x) {
        return BesselFunction.j(0, x);
    }

    /// The Bessel function of the first kind of order 0.
    public static float j0(float x) {
        return (float) j0((double) x);
    }

    /// The Bessel function of the first kind of order 1.
    public static double j1(double x) {
        return BesselFunction.j(1, x);
    }

    /// The Bessel function of the first kind of order 1.
    public static float j1(float x) {
        return (float) j1((double) x);
    }

    /// The Bessel function of the second kind of order 0.
    public static double y0(double x) {
        return BesselFunction.y(0, x);
    }

    /// The Bessel function of the second kind of order 0.
    public static float y0(float x) {
        return (float) y0((double) x);
    }

    /// The Bessel function of the second kind of order 1.
    public static double y1(double x) {
        return BesselFunction.y(1, x);
    }

    /// The Bessel function of the second kind of order 1.
    public static float y1(float x) {
        return (float) y1((double) x);
    }

    /// The modified Bessel function of order 0. CUDA: `cyl_bessel_i0`.
    public static double i0(double x) {
        return BesselFunction.i(0, x);
    }

    /// The modified Bessel function of order 0. CUDA: `cyl_bessel_i0`.
    public static float i0(float x) {
        return (float) i0((double) x);
    }

    /// The modified Bessel function of order 1. CUDA: `cyl_bessel_i1`.
    public static double i1(double x) {
        return BesselFunction.i(1, x);
    }

    /// The modified Bessel function of order 1. CUDA: `cyl_bessel_i1`.
    public static float i1(float x) {
        return (float) i1((double) x);
    }

    /// The Bessel function of the first kind.
    public static double jn(int order, double x) {
        return BesselFunction.j(order, x);
    }

    /// The Bessel function of the first kind.
    public static float jn(int order, float x) {
        return (float) BesselFunction.j(order, x);
    }

    /// The Bessel function of the second kind.
    public static double yn(int order, double x) {
        return BesselFunction.y(order, x);
    }

    /// The Bessel function of the second kind.
    public static float yn(int order, float x) {
        return (float) BesselFunction.y(order, x);
    }
}
