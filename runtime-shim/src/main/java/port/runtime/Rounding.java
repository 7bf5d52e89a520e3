package port.runtime;

import java.math.BigDecimal;

/// Arithmetic with a chosen rounding direction: the nearest number, moved where the exact result lies on its other side.
///
/// CUDA: `__fadd_rz`, `__dmul_ru`, `__fsqrt_rd` and the like.
public final class Rounding {
    private Rounding() {}

    /// The number that `near`, the nearest to an exact value, becomes in another direction.
    ///
    /// @param order how the exact value compares to `near`
    static float adjust(float near, int order, RoundingDirection direction) {
        if (Float.isNaN(near) || order == 0) {
            return near;
        }
        return switch (direction) {
            case NEAREST -> near;
            case ZERO -> order < 0 == near > 0 && near != 0 ? Math.nextAfter(near, 0.0) : near;
            case UP -> order > 0 ? Math.nextUp(near) : near;
            case DOWN -> order < 0 ? Math.nextDown(near) : near;
        };
    }

    /// The number that `near`, the nearest to an exact value, becomes in another direction.
    ///
    /// @param order how the exact value compares to `near`
    static double adjust(double near, int order, RoundingDirection direction) {
        if (Double.isNaN(near) || order == 0) {
            return near;
        }
        return switch (direction) {
            case NEAREST -> near;
            case ZERO -> order < 0 == near > 0 && near != 0 ? Math.nextAfter(near, 0.0) : near;
            case UP -> order > 0 ? Math.nextUp(near) : near;
            case DOWN -> order < 0 ? Math.nextDown(near) : near;
        };
    }

    /// `x + y`.
    public static float add(float x, float y, RoundingDirection direction) {
        float near = x + y;
        if (!areFinite(x, y)) {
            return near;
        } else if (near == 0 && direction == RoundingDirection.DOWN && !(isPositiveZero(x) && isPositiveZero(y))) {
            return -0.0f;
        }
        return adjust(near, compare(exact(x).add(exact(y)), near), direction);
    }

    /// `x - y`.
    public static float subtract(float x, float y, RoundingDirection direction) {
        return add(x, -y, direction);
    }

    /// `x * y`.
    public static float multiply(float x, float y, RoundingDirection direction) {
        float near = x * y;
        return areFinite(x, y) ? adjust(near, compare(exact(x).multiply(exact(y)), near), direction) : near;
    }

    /// `x / y`.
    public static float divide(float x, float y, RoundingDirection direction) {
        float near = x / y;
        if (!areFinite(x, y) || y == 0) {
            return near;
        } else if (!Double.isFinite(near)) {
            return adjust(near, near > 0 ? -1 : 1, direction);
        }
        int order = exact(x).compareTo(exact(near).multiply(exact(y)));
        return adjust(near, y < 0 ? -order : order, direction);
    }

    /// `1 / x`.
    public static float reciprocal(float x, RoundingDirection direction) {
        return divide(1, x, direction);
    }

    /// The square root.
    public static float sqrt(float x, RoundingDirection direction) {
        float near = (float) Math.sqrt(x);
        return areFinite(near) ? adjust(near, exact(x).compareTo(exact(near).multiply(exact(near))), direction) : near;
    }

    /// `x * y + z` with one rounding.
    public static float fma(float x, float y, float z, RoundingDirection direction) {
        float near = Math.fma(x, y, z);
        if (!areFinite(x, y, z)) {
            return near;
        }
        BigDecimal exact = exact(x).multiply(exact(y)).add(exact(z));
        boolean cancels = exact.signum() == 0 && direction == RoundingDirection.DOWN && z != 0;
        return cancels ? -0.0f : adjust(near, compare(exact, near), direction);
    }

    private static boolean isPositiveZero(float x) {
        return Float.floatToRawIntBits(x) == 0;
    }

    /// `x + y`.
    public static double add(double x, double y, RoundingDirection direction) {
        double near = x + y;
        if (!areFinite(x, y)) {
            return near;
        } else if (near == 0 && direction == RoundingDirection.DOWN && !(isPositiveZero(x) && isPositiveZero(y))) {
            return -0.0;
        }
        return adjust(near, compare(exact(x).add(exact(y)), near), direction);
    }

    /// `x - y`.
    public static double subtract(double x, double y, RoundingDirection direction) {
        return add(x, -y, direction);
    }

    /// `x * y`.
    public static double multiply(double x, double y, RoundingDirection direction) {
        double near = x * y;
        return areFinite(x, y) ? adjust(near, compare(exact(x).multiply(exact(y)), near), direction) : near;
    }

    /// `x / y`.
    public static double divide(double x, double y, RoundingDirection direction) {
        double near = x / y;
        if (!areFinite(x, y) || y == 0) {
            return near;
        } else if (!Double.isFinite(near)) {
            return adjust(near, near > 0 ? -1 : 1, direction);
        }
        int order = exact(x).compareTo(exact(near).multiply(exact(y)));
        return adjust(near, y < 0 ? -order : order, direction);
    }

    /// `1 / x`.
    public static double reciprocal(double x, RoundingDirection direction) {
        return divide(1, x, direction);
    }

    /// The square root.
    public static double sqrt(double x, RoundingDirection direction) {
        double near = Math.sqrt(x);
        return areFinite(near) ? adjust(near, exact(x).compareTo(exact(near).multiply(exact(near))), direction) : near;
    }

    /// `x * y + z` with one rounding.
    public static double fma(double x, double y, double z, RoundingDirection direction) {
        double near = Math.fma(x, y, z);
        if (!areFinite(x, y, z)) {
            return near;
        }
        BigDecimal exact = exact(x).multiply(exact(y)).add(exact(z));
        boolean cancels = exact.signum() == 0 && direction == RoundingDirection.DOWN && z != 0;
        return cancels ? -0.0 : adjust(near, compare(exact, near), direction);
    }

    private static boolean isPositiveZero(double x) {
        return Double.doubleToRawLongBits(x) == 0;
    }

    private static boolean areFinite(double... values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    /// How an exact value compares to the number next to it, which may have overflown.
    private static int compare(BigDecimal exact, double near) {
        return Double.isInfinite(near) ? near > 0 ? -1 : 1 : exact.compareTo(new BigDecimal(near));
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(value);
    }
}
