package port.reference.intrinsic;

/// Arithmetic on `double` with a rounding mode: `rn` to nearest, `rz` towards zero, `ru` up, `rd` down.
public final class Rounded64 {
    private Rounded64() {}

    public static double add_rn(double x, double y) {
        return x + y;
    }

    public static double add_rz(double x, double y) {
        return Exact.sum(x, y).toDouble(Exact.Direction.TO_ZERO);
    }

    public static double add_ru(double x, double y) {
        return Exact.sum(x, y).toDouble(Exact.Direction.UP);
    }

    public static double add_rd(double x, double y) {
        return Exact.sum(x, y).toDouble(Exact.Direction.DOWN);
    }

    public static double sub_rn(double x, double y) {
        return x - y;
    }

    public static double sub_rz(double x, double y) {
        return Exact.sum(x, -y).toDouble(Exact.Direction.TO_ZERO);
    }

    public static double sub_ru(double x, double y) {
        return Exact.sum(x, -y).toDouble(Exact.Direction.UP);
    }

    public static double sub_rd(double x, double y) {
        return Exact.sum(x, -y).toDouble(Exact.Direction.DOWN);
    }

    public static double mul_rn(double x, double y) {
        return x * y;
    }

    public static double mul_rz(double x, double y) {
        return Exact.product(x, y).toDouble(Exact.Direction.TO_ZERO);
    }

    public static double mul_ru(double x, double y) {
        return Exact.product(x, y).toDouble(Exact.Direction.UP);
    }

    public static double mul_rd(double x, double y) {
        return Exact.product(x, y).toDouble(Exact.Direction.DOWN);
    }

    public static double div_rn(double x, double y) {
        return x / y;
    }

    public static double div_rz(double x, double y) {
        return Exact.quotient(x, y).toDouble(Exact.Direction.TO_ZERO);
    }

    public static double div_ru(double x, double y) {
        return Exact.quotient(x, y).toDouble(Exact.Direction.UP);
    }

    public static double div_rd(double x, double y) {
        return Exact.quotient(x, y).toDouble(Exact.Direction.DOWN);
    }

    public static double sqrt_rn(double x) {
        return StrictMath.sqrt(x);
    }

    public static double sqrt_rz(double x) {
        return Exact.root(x).toDouble(Exact.Direction.TO_ZERO);
    }

    public static double sqrt_ru(double x) {
        return Exact.root(x).toDouble(Exact.Direction.UP);
    }

    public static double sqrt_rd(double x) {
        return Exact.root(x).toDouble(Exact.Direction.DOWN);
    }

    public static double reciprocal_rn(double x) {
        return 1 / x;
    }

    public static double reciprocal_rz(double x) {
        return Exact.quotient(1, x).toDouble(Exact.Direction.TO_ZERO);
    }

    public static double reciprocal_ru(double x) {
        return Exact.quotient(1, x).toDouble(Exact.Direction.UP);
    }

    public static double reciprocal_rd(double x) {
        return Exact.quotient(1, x).toDouble(Exact.Direction.DOWN);
    }

    public static double fma_rn(double x, double y, double z) {
        return Math.fma(x, y, z);
    }

    public static double fma_rz(double x, double y, double z) {
        return Exact.fused(x, y, z).toDouble(Exact.Direction.TO_ZERO);
    }

    public static double fma_ru(double x, double y, double z) {
        return Exact.fused(x, y, z).toDouble(Exact.Direction.UP);
    }

    public static double fma_rd(double x, double y, double z) {
        return Exact.fused(x, y, z).toDouble(Exact.Direction.DOWN);
    }
}
