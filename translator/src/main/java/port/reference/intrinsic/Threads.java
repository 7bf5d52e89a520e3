package port.reference.intrinsic;

import port.diagnostic.Code;
import port.reference.machine.Context;
import port.reference.memory.Fault;
import port.reference.memory.Space;

/// What a thread asks about itself, and fences. The collectives among these are nodes of the gang.
public final class Threads {
    private static final int WARP = 32;

    private Threads() {}

    static void register(IntrinsicTable table) {
        for (String name :
                new String[] {
                    "barrier.block",
                    "barrier.block.count",
                    "barrier.block.and",
                    "barrier.block.or",
                    "barrier.numbered",
                    "barrier.numbered.arrive",
                    "barrier.grid",
                    "warp.sync",
                    "warp.activemask",
                    "warp.shuffle.idx",
                    "warp.shuffle.up",
                    "warp.shuffle.down",
                    "warp.shuffle.xor",
                    "warp.vote.all",
                    "warp.vote.any",
                    "warp.vote.uniform",
                    "warp.vote.ballot",
                    "warp.match.any",
                    "warp.match.all",
                    "warp.reduce.add",
                    "warp.reduce.min",
                    "warp.reduce.max",
                    "warp.reduce.and",
                    "warp.reduce.or",
                    "warp.reduce.xor"
                }) {
            table.collective(name);
        }
        table.device("warp.lane", Threads.class, "lane");
        table.device("warp.id", Threads.class, "warp");
        table.both("time.clock", Threads.class, "clock");
        table.both("thread.clock32", Threads.class, "clock32");
        table.both("thread.clock64", Threads.class, "clock64");
        table.both("thread.nanotime", Threads.class, "clock64");
        table.both("thread.sleep", Threads.class, "sleep");
        table.both("thread.trap", Threads.class, "trap");
        table.device("thread.carry", Threads.class, "carry");
        table.device("thread.carry.set", Threads.class, "setCarry");
        table.device("pointer.shared", Threads.class, "sharedPointer");
        table.device("shared.dynamic.size", Threads.class, "dynamicSharedBytes");
        table.both("fence.block", Threads.class, "fence");
        table.both("fence.device", Threads.class, "fence");
        table.both("fence.system", Threads.class, "fence");
    }

    /// The carry bit of a thread, 0 or 1.
    public static int carry(Context context, int lane) {
        return context.carry(lane);
    }

    public static void setCarry(Context context, int lane, int carry) {
        context.setCarry(lane, carry);
    }

    /// The place in shared memory whose address has these lower bits.
    public static long sharedPointer(Context context, int lane, int address) {
        return Space.SHARED.base() | Integer.toUnsignedLong(address);
    }

    public static int lane(Context context, int lane) {
        return lane % WARP;
    }

    public static int warp(Context context, int lane) {
        return lane / WARP;
    }

    /// Microseconds of processor time on the host, a counter on the device.
    public static long clock(Context context, int lane) {
        return context.isDevice() ? clock64(context, lane) : context.process.elapsedNanos() / 1000;
    }

    public static int clock32(Context context, int lane) {
        return (int) clock64(context, lane);
    }

    public static long clock64(Context context, int lane) {
        return context.clock(lane);
    }

    /// Sleeping threads need no time here.
    public static void sleep(Context context, int lane, int nanoseconds) {
        context.checkpoint();
    }

    public static void trap(Context context, int lane) {
        throw new Fault(Code.ABORTED, "the program stops itself with a trap");
    }

    public static int dynamicSharedBytes(Context context, int lane) {
        return context.dynamicSharedBytes();
    }

    /// Lanes see each other's stores at once.
    public static void fence(Context context, int lane) {
        context.watch.fence(lane);
        context.checkpoint();
    }
}
