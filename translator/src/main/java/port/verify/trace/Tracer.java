package port.verify.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import port.reference.gang.Turns;
import port.runtime.BooleanPtr;
import port.runtime.BytePtr;
import port.runtime.DoublePtr;
import port.runtime.FloatPtr;
import port.runtime.IntPtr;
import port.runtime.KernelContext;
import port.runtime.LongPtr;
import port.runtime.Pointer;
import port.runtime.ShortPtr;

/// What a traced port does during the launches of interest. Its static methods are called by the port's classes.
///
/// Floats are kept as their bits. Of a launch with more events than can be kept the first ones are.
public final class Tracer {
    private static final ScopedValue<Tracer> CURRENT = ScopedValue.newInstance();
    private static final int MOST_EVENTS = 3_000_000;

    /// A local variable was given a value.
    ///
    /// @param method the name of the method in the port that has the variable
    /// @param bits the value, floats as their bits
    public record Assignment(String method, String variable, long bits) {}

    private final Map<Long, List<Long>> stores = new HashMap<>();
    private final Map<Long, List<Long>> addends = new HashMap<>();
    private final Map<Coordinates, List<Assignment>> assignments = new HashMap<>();
    private final TurnLog turns = new TurnLog();
    private final WriteConflicts conflicts = new WriteConflicts();
    private boolean isOn;
    private int room = MOST_EVENTS;

    /// A thread of the grid.
    public record Coordinates(int blockX, int blockY, int blockZ, int threadX, int threadY, int threadZ) {
        boolean isInBlockOf(Coordinates other) {
            return blockX == other.blockX && blockY == other.blockY && blockZ == other.blockZ;
        }

        /// `thread (0,0,0) of block (1,0,0)`.
        @Override
        public String toString() {
            return "thread (%d,%d,%d) of block (%d,%d,%d)".formatted(threadX, threadY, threadZ, blockX, blockY, blockZ);
        }
    }

    /// Runs `body` with this as what its calls go to.
    public <T> T during(Callable<T> body) throws Exception {
        return ScopedValue.where(CURRENT, this).call(body::call);
    }

    /// The same for another thread of the host.
    public void surround(Runnable body) {
        ScopedValue.where(CURRENT, this).run(body);
    }

    /// Forgets everything; what follows is kept if `keep`.
    public void start(boolean keep) {
        stores.clear();
        addends.clear();
        assignments.clear();
        turns.clear();
        isOn = keep;
        room = MOST_EVENTS;
    }

    /// Looks for writes of the launch that nothing orders, if it is the first one of its kernel.
    public void watch(String kernel) {
        conflicts.start(kernel);
    }

    /// Keeps nothing more.
    public void stop() {
        isOn = false;
        conflicts.stop();
    }

    /// The writes that nothing orders, of the launches that were watched for them.
    public WriteConflicts conflicts() {
        return conflicts;
    }

    /// The values stored to an address, in order.
    public List<Long> stores(long address) {
        return stores.getOrDefault(address, List.of());
    }

    /// The numbers added to an address atomically, as the bits of a `double`.
    public List<Long> addends(long address) {
        return addends.getOrDefault(address, List.of());
    }

    public List<Assignment> assignments(Coordinates thread) {
        return assignments.getOrDefault(thread, List.of());
    }

    /// The order in which threads carried out atomic operations, with what else they were told of each other.
    public Turns turns() {
        return Turns.of(turns.all(), turns.together());
    }

    /// Whether there were any.
    public boolean hasTurns() {
        return turns.all().length > 0;
    }

    /// Whether all events were kept.
    public boolean isComplete() {
        return room > 0;
    }

    private boolean take() {
        if (!isOn || room <= 0) {
            return false;
        }
        room--;
        return true;
    }

    /// Called behind a store.
    public static void stored(Pointer pointer, long index) {
        Tracer tracer = CURRENT.get();
        if (!pointer.memory().isPrivate() && tracer.take()) {
            long address = pointer.address() + index * pointer.type().elementSize();
            tracer.stores.computeIfAbsent(address, _ -> new ArrayList<>(1)).add(bits(pointer, index));
        }
    }

    /// Called behind a store of code that knows its thread.
    public static void stored(Pointer pointer, long index, KernelContext context) {
        stored(pointer, index);
        CURRENT.get().conflicts.written(pointer, index, context);
    }

    /// Called in front of a barrier of the block.
    public static void waiting(KernelContext context) {
        CURRENT.get().conflicts.waiting(context);
    }

    /// Called in front of a barrier of the grid.
    public static void waitingForGrid(KernelContext context) {
        CURRENT.get().conflicts.waitingForGrid(context);
    }

    /// Called in front of what threads can order themselves by: atomic operations and fences.
    public static void ordering() {
        CURRENT.get().conflicts.ordered();
    }

    /// Called in front of a call of code that may not know its thread.
    public static void entering(KernelContext context) {
        CURRENT.get().turns.enter(context);
    }

    /// Called behind a question for the lanes that run together.
    public static void together(int lanes, KernelContext context) {
        Tracer tracer = CURRENT.get();
        if (tracer.take()) {
            tracer.turns.addTogether(context, lanes);
        }
    }

    /// Called in front of an atomic operation.
    public static void taking() {
        Tracer tracer = CURRENT.get();
        if (tracer.take()) {
            tracer.turns.add();
        }
    }

    /// Called in front of an atomic addition.
    public static void adding(Pointer pointer, long index, double value) {
        Tracer tracer = CURRENT.get();
        if (!pointer.memory().isPrivate() && tracer.take()) {
            long address = pointer.address() + index * pointer.type().elementSize();
            tracer.addends.computeIfAbsent(address, _ -> new ArrayList<>(1)).add(Double.doubleToRawLongBits(value));
        }
    }

    /// Called behind an assignment.
    public static void assigned(String method, String variable, long bits, int[] at) {
        Tracer tracer = CURRENT.get();
        if (tracer.take()) {
            var thread = new Coordinates(at[0], at[1], at[2], at[3], at[4], at[5]);
            tracer.assignments
                    .computeIfAbsent(thread, _ -> new ArrayList<>())
                    .add(new Assignment(method, variable, bits));
        }
    }

    /// The same for an `int`.
    public static void assigned(String method, String variable, int value, int[] at) {
        assigned(method, variable, (long) value, at);
    }

    /// The same for a `float`.
    public static void assigned(String method, String variable, float value, int[] at) {
        assigned(method, variable, (long) Float.floatToRawIntBits(value), at);
    }

    /// The same for a `double`.
    public static void assigned(String method, String variable, double value, int[] at) {
        assigned(method, variable, Double.doubleToRawLongBits(value), at);
    }

    private static long bits(Pointer pointer, long index) {
        return switch (pointer) {
            case FloatPtr floats -> Float.floatToRawIntBits(floats.get(index));
            case IntPtr ints -> ints.get(index);
            case DoublePtr doubles -> Double.doubleToRawLongBits(doubles.get(index));
            case LongPtr longs -> longs.get(index);
            case ShortPtr shorts -> shorts.get(index);
            case BytePtr bytes -> bytes.get(index);
            case BooleanPtr booleans -> booleans.get(index) ? 1 : 0;
            default -> 0;
        };
    }
}
