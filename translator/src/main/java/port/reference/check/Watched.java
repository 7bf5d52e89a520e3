package port.reference.check;

import port.reference.memory.Access;
import port.reference.memory.Allocation;

/// The accesses of compiled code that is watched: each is reported to the [Watch], then made.
public final class Watched {
    private Watched() {}

    public static int getI8(Allocation found, long address, Watch watch, int lane, int site) {
        watch.read(found, address, 1, lane, site);
        return Access.getI8(found, address);
    }

    public static int getU8(Allocation found, long address, Watch watch, int lane, int site) {
        watch.read(found, address, 1, lane, site);
        return Access.getU8(found, address);
    }

    public static int getI16(Allocation found, long address, Watch watch, int lane, int site) {
        watch.read(found, address, 2, lane, site);
        return Access.getI16(found, address);
    }

    public static int getU16(Allocation found, long address, Watch watch, int lane, int site) {
        watch.read(found, address, 2, lane, site);
        return Access.getU16(found, address);
    }

    public static int getI32(Allocation found, long address, Watch watch, int lane, int site) {
        watch.read(found, address, 4, lane, site);
        return Access.getI32(found, address);
    }

    public static long getI64(Allocation found, long address, Watch watch, int lane, int site) {
        watch.read(found, address, 8, lane, site);
        return Access.getI64(found, address);
    }

    public static float getF32(Allocation found, long address, Watch watch, int lane, int site) {
        watch.read(found, address, 4, lane, site);
        return Access.getF32(found, address);
    }

    public static double getF64(Allocation found, long address, Watch watch, int lane, int site) {
        watch.read(found, address, 8, lane, site);
        return Access.getF64(found, address);
    }

    public static void putI8(Allocation found, long address, int value, Watch watch, int lane, int site) {
        watch.write(found, address, 1, lane, site, Access.getI8(found, address) != (byte) value);
        Access.putI8(found, address, value);
    }

    public static void putI16(Allocation found, long address, int value, Watch watch, int lane, int site) {
        watch.write(found, address, 2, lane, site, Access.getI16(found, address) != (short) value);
        Access.putI16(found, address, value);
    }

    public static void putI32(Allocation found, long address, int value, Watch watch, int lane, int site) {
        watch.write(found, address, 4, lane, site, Access.getI32(found, address) != value);
        Access.putI32(found, address, value);
    }

    public static void putI64(Allocation found, long address, long value, Watch watch, int lane, int site) {
        watch.write(found, address, 8, lane, site, Access.getI64(found, address) != value);
        Access.putI64(found, address, value);
    }

    public static void putF32(Allocation found, long address, float value, Watch watch, int lane, int site) {
        int bits = Float.floatToRawIntBits(value);
        watch.write(found, address, 4, lane, site, Access.getI32(found, address) != bits);
        Access.putF32(found, address, value);
    }

    public static void putF64(Allocation found, long address, double value, Watch watch, int lane, int site) {
        long bits = Double.doubleToRawLongBits(value);
        watch.write(found, address, 8, lane, site, Access.getI64(found, address) != bits);
        Access.putF64(found, address, value);
    }
}
