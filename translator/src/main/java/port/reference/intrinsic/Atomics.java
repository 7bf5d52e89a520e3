package port.reference.intrinsic;

import port.reference.machine.Context;

/// Atomic operations. Blocks and lanes run one after the other, so that plain loads and stores are atomic.
public final class Atomics {
    private Atomics() {}

    static void register(IntrinsicTable table) {
        for (String operation :
                new String[] {"add", "sub", "exch", "min", "max", "and", "or", "xor", "inc", "dec", "cas"}) {
            table.typed("atomic." + operation, Atomics.class, operation);
        }
        table.both("atomic.add.f16", Atomics.class, "addF16");
        table.both("atomic.add.bf16", Atomics.class, "addBf16");
        table.both("atomic.add.f16x2", Atomics.class, "addF16x2");
        table.both("atomic.add.bf16x2", Atomics.class, "addBf16x2");
    }

    /// @param isNeutral whether the operation gives back whatever it finds
    private static void putI32(Context context, long where, int value, boolean isNeutral) {
        if (isNeutral) {
            context.access.keep(where, Integer.BYTES);
        } else {
            context.access.storeI32(where, value);
        }
    }

    /// @param isNeutral whether the operation gives back whatever it finds
    private static void putI64(Context context, long where, long value, boolean isNeutral) {
        if (isNeutral) {
            context.access.keep(where, Long.BYTES);
        } else {
            context.access.storeI64(where, value);
        }
    }

    public static int addI32(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        putI32(context, where, old + value, value == 0);
        return old;
    }

    public static int addU32(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        putI32(context, where, old + value, value == 0);
        return old;
    }

    public static long addI64(Context context, int lane, long where, long value) {
        long old = context.access.loadI64(where);
        putI64(context, where, old + value, value == 0);
        return old;
    }

    public static long addU64(Context context, int lane, long where, long value) {
        long old = context.access.loadI64(where);
        putI64(context, where, old + value, value == 0);
        return old;
    }

    public static float addF32(Context context, int lane, long where, float value) {
        float old = context.access.loadF32(where);
        context.access.storeF32(where, old + value);
        return old;
    }

    public static double addF64(Context context, int lane, long where, double value) {
        double old = context.access.loadF64(where);
        context.access.storeF64(where, old + value);
        return old;
    }

    public static int addU16(Context context, int lane, long where, int value) {
        int old = context.access.loadU16(where);
        context.access.storeI16(where, old + value & 0xffff);
        return old;
    }

    public static int subI32(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        putI32(context, where, old - value, value == 0);
        return old;
    }

    public static int subU32(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        putI32(context, where, old - value, value == 0);
        return old;
    }

    public static long subI64(Context context, int lane, long where, long value) {
        long old = context.access.loadI64(where);
        putI64(context, where, old - value, value == 0);
        return old;
    }

    public static long subU64(Context context, int lane, long where, long value) {
        long old = context.access.loadI64(where);
        putI64(context, where, old - value, value == 0);
        return old;
    }

    public static float subF32(Context context, int lane, long where, float value) {
        float old = context.access.loadF32(where);
        context.access.storeF32(where, old - value);
        return old;
    }

    public static double subF64(Context context, int lane, long where, double value) {
        double old = context.access.loadF64(where);
        context.access.storeF64(where, old - value);
        return old;
    }

    public static int exchI32(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        context.access.storeI32(where, value);
        return old;
    }

    public static int exchU32(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        context.access.storeI32(where, value);
        return old;
    }

    public static long exchI64(Context context, int lane, long where, long value) {
        long old = context.access.loadI64(where);
        context.access.storeI64(where, value);
        return old;
    }

    public static long exchU64(Context context, int lane, long where, long value) {
        long old = context.access.loadI64(where);
        context.access.storeI64(where, value);
        return old;
    }

    public static float exchF32(Context context, int lane, long where, float value) {
        float old = context.access.loadF32(where);
        context.access.storeF32(where, value);
        return old;
    }

    public static double exchF64(Context context, int lane, long where, double value) {
        double old = context.access.loadF64(where);
        context.access.storeF64(where, value);
        return old;
    }

    public static int exchU16(Context context, int lane, long where, int value) {
        int old = context.access.loadU16(where);
        context.access.storeI16(where, value);
        return old;
    }

    public static int minI32(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        context.access.storeI32(where, Math.min(old, value));
        return old;
    }

    public static long minI64(Context context, int lane, long where, long value) {
        long old = context.access.loadI64(where);
        context.access.storeI64(where, Math.min(old, value));
        return old;
    }

    public static float minF32(Context context, int lane, long where, float value) {
        float old = context.access.loadF32(where);
        context.access.storeF32(where, (float) Mathematics.min(old, value));
        return old;
    }

    public static double minF64(Context context, int lane, long where, double value) {
        double old = context.access.loadF64(where);
        context.access.storeF64(where, Mathematics.min(old, value));
        return old;
    }

    public static int minU32(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        context.access.storeI32(where, Integer.compareUnsigned(old, value) < 0 ? old : value);
        return old;
    }

    public static long minU64(Context context, int lane, long where, long value) {
        long old = context.access.loadI64(where);
        context.access.storeI64(where, Long.compareUnsigned(old, value) < 0 ? old : value);
        return old;
    }

    public static int maxI32(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        context.access.storeI32(where, Math.max(old, value));
        return old;
    }

    public static long maxI64(Context context, int lane, long where, long value) {
        long old = context.access.loadI64(where);
        context.access.storeI64(where, Math.max(old, value));
        return old;
    }

    public static float maxF32(Context context, int lane, long where, float value) {
        float old = context.access.loadF32(where);
        context.access.storeF32(where, (float) Mathematics.max(old, value));
        return old;
    }

    public static double maxF64(Context context, int lane, long where, double value) {
        double old = context.access.loadF64(where);
        context.access.storeF64(where, Mathematics.max(old, value));
        return old;
    }

    public static int maxU32(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        context.access.storeI32(where, Integer.compareUnsigned(old, value) > 0 ? old : value);
        return old;
    }

    public static long maxU64(Context context, int lane, long where, long value) {
        long old = context.access.loadI64(where);
        context.access.storeI64(where, Long.compareUnsigned(old, value) > 0 ? old : value);
        return old;
    }

    public static int andI32(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        putI32(context, where, old & value, value == -1);
        return old;
    }

    public static int andU32(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        putI32(context, where, old & value, value == -1);
        return old;
    }

    public static long andI64(Context context, int lane, long where, long value) {
        long old = context.access.loadI64(where);
        putI64(context, where, old & value, value == -1);
        return old;
    }

    public static long andU64(Context context, int lane, long where, long value) {
        long old = context.access.loadI64(where);
        putI64(context, where, old & value, value == -1);
        return old;
    }

    public static int orI32(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        putI32(context, where, old | value, value == 0);
        return old;
    }

    public static int orU32(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        putI32(context, where, old | value, value == 0);
        return old;
    }

    public static long orI64(Context context, int lane, long where, long value) {
        long old = context.access.loadI64(where);
        putI64(context, where, old | value, value == 0);
        return old;
    }

    public static long orU64(Context context, int lane, long where, long value) {
        long old = context.access.loadI64(where);
        putI64(context, where, old | value, value == 0);
        return old;
    }

    public static int xorI32(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        putI32(context, where, old ^ value, value == 0);
        return old;
    }

    public static int xorU32(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        putI32(context, where, old ^ value, value == 0);
        return old;
    }

    public static long xorI64(Context context, int lane, long where, long value) {
        long old = context.access.loadI64(where);
        putI64(context, where, old ^ value, value == 0);
        return old;
    }

    public static long xorU64(Context context, int lane, long where, long value) {
        long old = context.access.loadI64(where);
        putI64(context, where, old ^ value, value == 0);
        return old;
    }

    public static int incU32(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        context.access.storeI32(where, Integer.compareUnsigned(old, value) >= 0 ? 0 : old + 1);
        return old;
    }

    public static int decU32(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        context.access.storeI32(where, old == 0 || Integer.compareUnsigned(old, value) > 0 ? value : old - 1);
        return old;
    }

    public static int casI32(Context context, int lane, long where, int expected, int value) {
        int old = context.access.loadI32(where);
        if (old == expected) {
            context.access.storeI32(where, value);
        }
        return old;
    }

    public static int casU32(Context context, int lane, long where, int expected, int value) {
        int old = context.access.loadI32(where);
        if (old == expected) {
            context.access.storeI32(where, value);
        }
        return old;
    }

    public static long casI64(Context context, int lane, long where, long expected, long value) {
        long old = context.access.loadI64(where);
        if (old == expected) {
            context.access.storeI64(where, value);
        }
        return old;
    }

    public static long casU64(Context context, int lane, long where, long expected, long value) {
        long old = context.access.loadI64(where);
        if (old == expected) {
            context.access.storeI64(where, value);
        }
        return old;
    }

    public static int casU16(Context context, int lane, long where, int expected, int value) {
        int old = context.access.loadU16(where);
        if (old == expected) {
            context.access.storeI16(where, value);
        }
        return old;
    }

    public static float casF32(Context context, int lane, long where, float expected, float value) {
        float old = context.access.loadF32(where);
        if (Float.floatToRawIntBits(old) == Float.floatToRawIntBits(expected)) {
            context.access.storeF32(where, value);
        }
        return old;
    }

    public static double casF64(Context context, int lane, long where, double expected, double value) {
        double old = context.access.loadF64(where);
        if (Double.doubleToRawLongBits(old) == Double.doubleToRawLongBits(expected)) {
            context.access.storeF64(where, value);
        }
        return old;
    }

    public static int addF16(Context context, int lane, long where, int value) {
        int old = context.access.loadU16(where);
        context.access.storeI16(where, sumF16(old, value));
        return old;
    }

    public static int addF16x2(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        int low = sumF16(old & 0xffff, value & 0xffff);
        int high = sumF16(old >>> 16, value >>> 16);
        context.access.storeI32(where, high << 16 | low);
        return old;
    }

    private static int sumF16(int left, int right) {
        return SmallFloats.f32_f16(SmallFloats.f16_f32(left) + SmallFloats.f16_f32(right));
    }

    public static int addBf16(Context context, int lane, long where, int value) {
        int old = context.access.loadU16(where);
        context.access.storeI16(where, sumBf16(old, value));
        return old;
    }

    public static int addBf16x2(Context context, int lane, long where, int value) {
        int old = context.access.loadI32(where);
        int low = sumBf16(old & 0xffff, value & 0xffff);
        int high = sumBf16(old >>> 16, value >>> 16);
        context.access.storeI32(where, high << 16 | low);
        return old;
    }

    private static int sumBf16(int left, int right) {
        return SmallFloats.f32_bf16(SmallFloats.bf16_f32(left) + SmallFloats.bf16_f32(right));
    }
}
