package port.reference.intrinsic;

import java.math.BigDecimal;
import port.reference.intrinsic.Exact.Direction;
import port.reference.machine.Arithmetic;

/// Conversions between numbers with a rounding mode. Method names are those of the intrinsics.
public final class RoundedConversions {
    private RoundedConversions() {}

    private static BigDecimal unsigned(long value) {
        BigDecimal signed = BigDecimal.valueOf(value);
        return value < 0 ? signed.add(BigDecimal.valueOf(2).pow(64)) : signed;
    }

    public static int f32_i32_rn(float x) {
        return (int) Math.rint(x);
    }

    public static float i32_f32_rn(int x) {
        return (float) x;
    }

    public static int f32_u32_rn(float x) {
        return Arithmetic.f64ToU32(Math.rint(x));
    }

    public static float u32_f32_rn(int x) {
        return (float) (x & 0xffffffffL);
    }

    public static long f32_i64_rn(float x) {
        return (long) Math.rint(x);
    }

    public static float i64_f32_rn(long x) {
        return (float) x;
    }

    public static long f32_u64_rn(float x) {
        return Arithmetic.f64ToU64(Math.rint(x));
    }

    public static float u64_f32_rn(long x) {
        return Arithmetic.u64ToF32(x);
    }

    public static int f64_i32_rn(double x) {
        return (int) Math.rint(x);
    }

    public static double i32_f64_rn(int x) {
        return x;
    }

    public static int f64_u32_rn(double x) {
        return Arithmetic.f64ToU32(Math.rint(x));
    }

    public static double u32_f64_rn(int x) {
        return (double) (x & 0xffffffffL);
    }

    public static long f64_i64_rn(double x) {
        return (long) Math.rint(x);
    }

    public static double i64_f64_rn(long x) {
        return (double) x;
    }

    public static long f64_u64_rn(double x) {
        return Arithmetic.f64ToU64(Math.rint(x));
    }

    public static double u64_f64_rn(long x) {
        return Arithmetic.u64ToF64(x);
    }

    public static float f64_f32_rn(double x) {
        return (float) x;
    }

    public static int f32_i32_rz(float x) {
        return (int) Mathematics.trunc(x);
    }

    public static float i32_f32_rz(int x) {
        return Exact.of(BigDecimal.valueOf(x)).toFloat(Direction.TO_ZERO);
    }

    public static int f32_u32_rz(float x) {
        return Arithmetic.f64ToU32(Mathematics.trunc(x));
    }

    public static float u32_f32_rz(int x) {
        return Exact.of(BigDecimal.valueOf(x & 0xffffffffL)).toFloat(Direction.TO_ZERO);
    }

    public static long f32_i64_rz(float x) {
        return (long) Mathematics.trunc(x);
    }

    public static float i64_f32_rz(long x) {
        return Exact.of(BigDecimal.valueOf(x)).toFloat(Direction.TO_ZERO);
    }

    public static long f32_u64_rz(float x) {
        return Arithmetic.f64ToU64(Mathematics.trunc(x));
    }

    public static float u64_f32_rz(long x) {
        return Exact.of(unsigned(x)).toFloat(Direction.TO_ZERO);
    }

    public static int f64_i32_rz(double x) {
        return (int) Mathematics.trunc(x);
    }

    public static double i32_f64_rz(int x) {
        return Exact.of(BigDecimal.valueOf(x)).toDouble(Direction.TO_ZERO);
    }

    public static int f64_u32_rz(double x) {
        return Arithmetic.f64ToU32(Mathematics.trunc(x));
    }

    public static double u32_f64_rz(int x) {
        return Exact.of(BigDecimal.valueOf(x & 0xffffffffL)).toDouble(Direction.TO_ZERO);
    }

    public static long f64_i64_rz(double x) {
        return (long) Mathematics.trunc(x);
    }

    public static double i64_f64_rz(long x) {
        return Exact.of(BigDecimal.valueOf(x)).toDouble(Direction.TO_ZERO);
    }

    public static long f64_u64_rz(double x) {
        return Arithmetic.f64ToU64(Mathematics.trunc(x));
    }

    public static double u64_f64_rz(long x) {
        return Exact.of(unsigned(x)).toDouble(Direction.TO_ZERO);
    }

    public static float f64_f32_rz(double x) {
        return new Exact(x, 0).toFloat(Direction.TO_ZERO);
    }

    public static int f32_i32_ru(float x) {
        return (int) Math.ceil(x);
    }

    public static float i32_f32_ru(int x) {
        return Exact.of(BigDecimal.valueOf(x)).toFloat(Direction.UP);
    }

    public static int f32_u32_ru(float x) {
        return Arithmetic.f64ToU32(Math.ceil(x));
    }

    public static float u32_f32_ru(int x) {
        return Exact.of(BigDecimal.valueOf(x & 0xffffffffL)).toFloat(Direction.UP);
    }

    public static long f32_i64_ru(float x) {
        return (long) Math.ceil(x);
    }

    public static float i64_f32_ru(long x) {
        return Exact.of(BigDecimal.valueOf(x)).toFloat(Direction.UP);
    }

    public static long f32_u64_ru(float x) {
        return Arithmetic.f64ToU64(Math.ceil(x));
    }

    public static float u64_f32_ru(long x) {
        return Exact.of(unsigned(x)).toFloat(Direction.UP);
    }

    public static int f64_i32_ru(double x) {
        return (int) Math.ceil(x);
    }

    public static double i32_f64_ru(int x) {
        return Exact.of(BigDecimal.valueOf(x)).toDouble(Direction.UP);
    }

    public static int f64_u32_ru(double x) {
        return Arithmetic.f64ToU32(Math.ceil(x));
    }

    public static double u32_f64_ru(int x) {
        return Exact.of(BigDecimal.valueOf(x & 0xffffffffL)).toDouble(Direction.UP);
    }

    public static long f64_i64_ru(double x) {
        return (long) Math.ceil(x);
    }

    public static double i64_f64_ru(long x) {
        return Exact.of(BigDecimal.valueOf(x)).toDouble(Direction.UP);
    }

    public static long f64_u64_ru(double x) {
        return Arithmetic.f64ToU64(Math.ceil(x));
    }

    public static double u64_f64_ru(long x) {
        return Exact.of(unsigned(x)).toDouble(Direction.UP);
    }

    public static float f64_f32_ru(double x) {
        return new Exact(x, 0).toFloat(Direction.UP);
    }

    public static int f32_i32_rd(float x) {
        return (int) Math.floor(x);
    }

    public static float i32_f32_rd(int x) {
        return Exact.of(BigDecimal.valueOf(x)).toFloat(Direction.DOWN);
    }

    public static int f32_u32_rd(float x) {
        return Arithmetic.f64ToU32(Math.floor(x));
    }

    public static float u32_f32_rd(int x) {
        return Exact.of(BigDecimal.valueOf(x & 0xffffffffL)).toFloat(Direction.DOWN);
    }

    public static long f32_i64_rd(float x) {
        return (long) Math.floor(x);
    }

    public static float i64_f32_rd(long x) {
        return Exact.of(BigDecimal.valueOf(x)).toFloat(Direction.DOWN);
    }

    public static long f32_u64_rd(float x) {
        return Arithmetic.f64ToU64(Math.floor(x));
    }

    public static float u64_f32_rd(long x) {
        return Exact.of(unsigned(x)).toFloat(Direction.DOWN);
    }

    public static int f64_i32_rd(double x) {
        return (int) Math.floor(x);
    }

    public static double i32_f64_rd(int x) {
        return Exact.of(BigDecimal.valueOf(x)).toDouble(Direction.DOWN);
    }

    public static int f64_u32_rd(double x) {
        return Arithmetic.f64ToU32(Math.floor(x));
    }

    public static double u32_f64_rd(int x) {
        return Exact.of(BigDecimal.valueOf(x & 0xffffffffL)).toDouble(Direction.DOWN);
    }

    public static long f64_i64_rd(double x) {
        return (long) Math.floor(x);
    }

    public static double i64_f64_rd(long x) {
        return Exact.of(BigDecimal.valueOf(x)).toDouble(Direction.DOWN);
    }

    public static long f64_u64_rd(double x) {
        return Arithmetic.f64ToU64(Math.floor(x));
    }

    public static double u64_f64_rd(long x) {
        return Exact.of(unsigned(x)).toDouble(Direction.DOWN);
    }

    public static float f64_f32_rd(double x) {
        return new Exact(x, 0).toFloat(Direction.DOWN);
    }
}
