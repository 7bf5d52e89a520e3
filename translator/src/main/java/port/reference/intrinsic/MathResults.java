package port.reference.intrinsic;

import port.reference.machine.Context;

/// Functions with several results, some of them stored through pointers.
public final class MathResults {
    private MathResults() {}

    public static double modfF64(Context context, int lane, double x, long whole) {
        double t = Double.isInfinite(x) ? x : Mathematics.trunc(x);
        context.access.storeF64(whole, t);
        return Double.isInfinite(x) ? Math.copySign(0, x) : Math.copySign(x - t, x);
    }

    public static float modfF32(Context context, int lane, float x, long whole) {
        float t = Float.isInfinite(x) ? x : (float) Mathematics.trunc(x);
        context.access.storeF32(whole, t);
        return Float.isInfinite(x) ? Math.copySign(0, x) : Math.copySign(x - t, x);
    }

    public static double frexpF64(Context context, int lane, double x, long exponent) {
        if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
            context.access.storeI32(exponent, 0);
            return x;
        }
        int power = Mathematics.ilogb(x) + 1;
        context.access.storeI32(exponent, power);
        // In two steps, for the sake of denormals.
        return Math.scalb(Math.scalb(x, -power / 2), -power - -power / 2);
    }

    public static float frexpF32(Context context, int lane, float x, long exponent) {
        return (float) frexpF64(context, lane, x, exponent);
    }

    public static double remquoF64(Context context, int lane, double x, double y, long quotient) {
        double rest = StrictMath.IEEEremainder(x, y);
        long bits = Math.round(Math.abs((x - rest) / y)) & 7;
        boolean negative = (x < 0) != (y < 0);
        context.access.storeI32(quotient, (int) (negative ? -bits : bits));
        return rest;
    }

    public static float remquoF32(Context context, int lane, float x, float y, long quotient) {
        return (float) remquoF64(context, lane, x, y, quotient);
    }

    public static void sincosF64(Context context, int lane, double x, long sine, long cosine) {
        context.access.storeF64(sine, StrictMath.sin(x));
        context.access.storeF64(cosine, StrictMath.cos(x));
    }

    public static void sincosF32(Context context, int lane, float x, long sine, long cosine) {
        context.access.storeF32(sine, (float) StrictMath.sin(x));
        context.access.storeF32(cosine, (float) StrictMath.cos(x));
    }

    public static void sincospiF64(Context context, int lane, double x, long sine, long cosine) {
        context.access.storeF64(sine, Mathematics.sinpi(x));
        context.access.storeF64(cosine, Mathematics.cospi(x));
    }

    public static void sincospiF32(Context context, int lane, float x, long sine, long cosine) {
        context.access.storeF32(sine, (float) Mathematics.sinpi(x));
        context.access.storeF32(cosine, (float) Mathematics.cospi(x));
    }

    public static double nanF64(Context context, int lane, long text) {
        return Double.NaN;
    }

    public static float nanF32(Context context, int lane, long text) {
        return Float.NaN;
    }
}
