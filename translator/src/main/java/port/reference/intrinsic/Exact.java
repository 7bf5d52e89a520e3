package port.reference.intrinsic;

import java.math.BigDecimal;

/// The exact result of an operation: the nearest `double` and on which side of it the result lies.
///
/// @param rest the sign of the exact result minus `near`
record Exact(double near, int rest) {
    /// Where a result that is not representable goes.
    enum Direction {
        TO_ZERO,
        UP,
        DOWN
    }

    static Exact sum(double x, double y) {
        double sum = x + y;
        if (!Double.isFinite(sum)) {
            return overflowed(sum, Double.isFinite(x) && Double.isFinite(y));
        }
        double part = sum - x;
        return of(sum, (x - (sum - part)) + (y - part));
    }

    static Exact product(double x, double y) {
        double product = x * y;
        if (!Double.isFinite(product)) {
            return overflowed(product, Double.isFinite(x) && Double.isFinite(y));
        }
        if (product != 0 && Math.abs(product) < 0x1p-900 || product == 0 && x != 0 && y != 0) {
            return of(product, new BigDecimal(x).multiply(new BigDecimal(y)).subtract(new BigDecimal(product)));
        }
        return of(product, Math.fma(x, y, -product));
    }

    static Exact quotient(double x, double y) {
        double quotient = x / y;
        if (!Double.isFinite(quotient) || quotient == 0 && x == 0 || Double.isInfinite(y)) {
            return overflowed(quotient, Double.isFinite(x) && y != 0);
        }
        BigDecimal rest = new BigDecimal(x).subtract(new BigDecimal(quotient).multiply(new BigDecimal(y)));
        return new Exact(quotient, rest.signum() * (int) Math.signum(y));
    }

    static Exact root(double x) {
        double root = StrictMath.sqrt(x);
        if (!Double.isFinite(root)) {
            return new Exact(root, 0);
        }
        return of(root, new BigDecimal(x).subtract(new BigDecimal(root).multiply(new BigDecimal(root))));
    }

    static Exact fused(double x, double y, double z) {
        double result = Math.fma(x, y, z);
        boolean finite = Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z);
        if (!Double.isFinite(result) || !finite) {
            return overflowed(result, finite);
        }
        BigDecimal exact = new BigDecimal(x).multiply(new BigDecimal(y)).add(new BigDecimal(z));
        return of(result, exact.subtract(new BigDecimal(result)));
    }

    static Exact of(BigDecimal value) {
        double near = value.doubleValue();
        return Double.isInfinite(near) ? overflowed(near, true) : of(near, value.subtract(new BigDecimal(near)));
    }

    private static Exact of(double near, double rest) {
        return new Exact(near, (int) Math.signum(rest));
    }

    private static Exact of(double near, BigDecimal rest) {
        return new Exact(near, rest.signum());
    }

    private static Exact overflowed(double result, boolean finite) {
        return new Exact(result, finite && Double.isInfinite(result) ? -(int) Math.signum(result) : 0);
    }

    double toDouble(Direction direction) {
        return switch (direction) {
            case TO_ZERO -> {
                if (near > 0 && rest < 0) {
                    yield Math.nextDown(near);
                }
                yield near < 0 && rest > 0 ? Math.nextUp(near) : near;
            }
            case UP -> rest > 0 ? Math.nextUp(near) : near;
            case DOWN -> rest < 0 ? Math.nextDown(near) : near;
        };
    }

    float toFloat(Direction direction) {
        float result = (float) near;
        int side = Double.compare(near, result);
        int sign = side == 0 ? rest : side;
        return switch (direction) {
            case TO_ZERO -> {
                if (result > 0 && sign < 0) {
                    yield Math.nextDown(result);
                }
                yield result < 0 && sign > 0 ? Math.nextUp(result) : result;
            }
            case UP -> sign > 0 ? Math.nextUp(result) : result;
            case DOWN -> sign < 0 ? Math.nextDown(result) : result;
        };
    }
}
