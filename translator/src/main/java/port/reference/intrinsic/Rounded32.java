package port.reference.intrinsic;

/// Arithmetic on `float` with a rounding mode: `rn` to nearest, `rz` towards zero, `ru` up, `rd` down.
public final class Rounded32 {
    private Rounded32() {}

    public static float add_rn(float x, float y) {
        return x + y;
    }

    public static float add_rz(float x, float y) {
        return Exact.sum(x, y).toFloat(Exact.Direction.TO_ZERO);
    }

    public static float add_ru(float x, float y) {
        return Exact.sum(x, y).toFloat(Exact.Direction.UP);
    }

    public static float add_rd(float x, float y) {
        return Exact.sum(x, y).toFloat(Exact.Direction.DOWN);
    }

    public static float sub_rn(float x, float y) {
        return x - y;
    }

    public static float sub_rz(float x, float y) {
        return Exact.sum(x, -y).toFloat(Exact.Direction.TO_ZERO);
    }

    public static float sub_ru(float x, float y) {
        return Exact.sum(x, -y).toFloat(Exact.Direction.UP);
    }

    public static float sub_rd(float x, float y) {
        return Exact.sum(x, -y).toFloat(Exact.Direction.DOWN);
    }

    public static float mul_rn(float x, float y) {
        return x * y;
    }

    public static float mul_rz(float x, float y) {
        return Exact.product(x, y).toFloat(Exact.Direction.TO_ZERO);
    }

    public static float mul_ru(float x, float y) {
        return Exact.product(x, y).toFloat(Exact.Direction.UP);
    }

    public static float mul_rd(float x, float y) {
        return Exact.product(x, y).toFloat(Exact.Direction.DOWN);
    }

    public static float div_rn(float x, float y) {
        return x / y;
    }

    public static float div_rz(float x, float y) {
        return Exact.quotient(x, y).toFloat(Exact.Direction.TO_ZERO);
    }

    public static float div_ru(float x, float y) {
        return Exact.quotient(x, y).toFloat(Exact.Direction.UP);
    }

    public static float div_rd(float x, float y) {
        return Exact.quotient(x, y).toFloat(Exact.Direction.DOWN);
    }

    public static float sqrt_rn(float x) {
        return (float) StrictMath.sqrt(x);
    }

    public static float sqrt_rz(float x) {
        return Exact.root(x).toFloat(Exact.Direction.TO_ZERO);
    }

    public static float sqrt_ru(float x) {
        return Exact.root(x).toFloat(Exact.Direction.UP);
    }

    public static float sqrt_rd(float x) {
        return Exact.root(x).toFloat(Exact.Direction.DOWN);
    }

    public static float reciprocal_rn(float x) {
        return 1 / x;
    }

    public static float reciprocal_rz(float x) {
        return Exact.quotient(1, x).toFloat(Exact.Direction.TO_ZERO);
    }

    public static float reciprocal_ru(float x) {
        return Exact.quotient(1, x).toFloat(Exact.Direction.UP);
    }

    public static float reciprocal_rd(float x) {
        return Exact.quotient(1, x).toFloat(Exact.Direction.DOWN);
    }

    public static float fma_rn(float x, float y, float z) {
        return Math.fma(x, y, z);
    }

    public static float fma_rz(float x, float y, float z) {
        return Exact.fused(x, y, z).toFloat(Exact.Direction.TO_ZERO);
    }

    public static float fma_ru(float x, float y, float z) {
        return Exact.fused(x, y, z).toFloat(Exact.Direction.UP);
    }

    public static float fma_rd(float x, float y, float z) {
        return Exact.fused(x, y, z).toFloat(Exact.Direction.DOWN);
    }
}
