package port.runtime;

/// `float` functions that are the rounded `StrictMath` ones, at the speed of the JVM's intrinsics.
///
/// `Math` and `StrictMath` are each within 1 ulp of `double`. Rounded to `float` they can only differ where the `double`
/// lies next to the middle between two `float` values; there, and where `float` is subnormal, `StrictMath` decides.
final class FastFloat {
    private static final long LOST_BITS = (1L << 29) - 1;
    private static final long MIDDLE = 1L << 28;
    private static final long MARGIN = 16;

    private FastFloat() {}

    private static boolean isCertain(double value) {
        long lost = Double.doubleToRawLongBits(value) & LOST_BITS;
        return Math.abs(lost - MIDDLE) > MARGIN && Math.abs(value) >= Float.MIN_NORMAL;
    }

    static float exp(float x) {
        double quick = Math.exp(x);
        return (float) (isCertain(quick) ? quick : StrictMath.exp(x));
    }

    static float log(float x) {
        double quick = Math.log(x);
        return (float) (isCertain(quick) ? quick : StrictMath.log(x));
    }

    static float sin(float x) {
        double quick = Math.sin(x);
        return (float) (isCertain(quick) ? quick : StrictMath.sin(x));
    }

    static float cos(float x) {
        double quick = Math.cos(x);
        return (float) (isCertain(quick) ? quick : StrictMath.cos(x));
    }

    static float pow(float x, float y) {
        double quick = Math.pow(x, y);
        return (float) (isCertain(quick) ? quick : Elementary.pow(x, y));
    }
}
