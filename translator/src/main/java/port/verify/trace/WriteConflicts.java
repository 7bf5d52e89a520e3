package port.verify.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.runtime.Dim3;
import port.runtime.KernelContext;
import port.runtime.Pointer;
import port.runtime.UInt3;

/// Finds elements that two threads of one launch write with nothing between them that orders the writes.
///
/// This reads the order in which a device with one worker runs threads: one after the other, each up to the point at which it waits. Where the
/// index of the thread falls, some have waited for others; what one thread writes behind another one without such a fall is not ordered,
/// unless they have come to a different number of barriers. Blocks are ordered by barriers of the grid, and where one writes again behind
/// a later one without a barrier between, they order themselves by what nobody sees here.
/// Nothing is said of kernels with atomic operations or fences, by which threads may order themselves. Of each kernel the first launch is
/// watched.
public final class WriteConflicts {
    private static final int MOST_WRITES = 1 << 20;

    /// @param kernel as the device names it
    /// @param code where the second write stands, innermost frame first
    public record Conflict(
            String kernel, Tracer.Coordinates first, Tracer.Coordinates second, List<StackTraceElement> code) {
        public Conflict {
            code = List.copyOf(code);
        }
    }

    /// @param memory what has no address
    private record Place(Optional<Object> memory, long offset) {}

    private record Write(
            Tracer.Coordinates thread, long block, long index, int phase, int barriers, int gridBarriers) {}

    private final Set<String> seen = new HashSet<>();
    private final Map<Place, Write> writes = new HashMap<>();
    private final Map<Long, Integer> barriers = new HashMap<>();
    private final Map<Long, Integer> gridBarriers = new HashMap<>();
    private final List<Conflict> found = new ArrayList<>();
    private Optional<Conflict> candidate = Optional.empty();
    private String kernel = "";
    private boolean isOn;
    private boolean isOrdered;
    private boolean isGridOrdered;
    private int phase;
    private long lastBlock;
    private long lastIndex;
    private int lastGridBarriers;

    /// Watches a launch, if it is the first one of its kernel.
    void start(String name) {
        kernel = name;
        isOn = seen.add(name);
        isOrdered = false;
        isGridOrdered = false;
        phase = 0;
        lastBlock = 0;
        lastIndex = 0;
        lastGridBarriers = 0;
        candidate = Optional.empty();
    }

    /// Judges the launch.
    void stop() {
        if (isOn && !isOrdered) {
            candidate
                    .filter(conflict -> !isGridOrdered || conflict.first().isInBlockOf(conflict.second()))
                    .ifPresent(found::add);
        }
        isOn = false;
        writes.clear();
        barriers.clear();
        gridBarriers.clear();
    }

    /// At most one a kernel.
    public List<Conflict> found() {
        return List.copyOf(found);
    }

    /// Something happens by which threads can order themselves.
    void ordered() {
        isOrdered = true;
    }

    /// A thread comes to a barrier of its block.
    void waiting(KernelContext context) {
        if (isOn) {
            barriers.merge(number(context), 1, Integer::sum);
        }
    }

    /// A thread comes to a barrier of the grid.
    void waitingForGrid(KernelContext context) {
        if (isOn) {
            waiting(context);
            gridBarriers.merge(number(context), 1, Integer::sum);
        }
    }

    private static long number(KernelContext context) {
        long threads = (long) context.blockDim.x * context.blockDim.y * context.blockDim.z;
        return linear(context.blockIdx, context.gridDim) * threads + linear(context.threadIdx, context.blockDim);
    }

    void written(Pointer pointer, long index, KernelContext context) {
        if (!isOn) {
            return;
        }
        long block = linear(context.blockIdx, context.gridDim);
        long thread = linear(context.threadIdx, context.blockDim);
        int ofGrid = gridBarriers.getOrDefault(number(context), 0);
        isGridOrdered |= block < lastBlock && ofGrid == lastGridBarriers;
        if (block != lastBlock || thread < lastIndex) {
            phase++;
        }
        lastBlock = block;
        lastIndex = thread;
        lastGridBarriers = ofGrid;
        if (candidate.isPresent() || writes.size() > MOST_WRITES) {
            return;
        }
        int ofBlock = barriers.getOrDefault(number(context), 0);
        var now = new Write(coordinates(context), block, thread, phase, ofBlock, ofGrid);
        Write before = writes.put(place(pointer, index), now);
        if (before != null && isUnordered(before, now, pointer.memory().isLocal())) {
            List<StackTraceElement> code = List.of(Thread.currentThread().getStackTrace());
            candidate = Optional.of(new Conflict(kernel, before.thread(), now.thread(), code));
        }
    }

    /// @param isLocal whether blocks have it one after the other
    private static boolean isUnordered(Write before, Write now, boolean isLocal) {
        return before.block() == now.block()
                ? before.index() != now.index() && before.phase() == now.phase() && before.barriers() == now.barriers()
                : !isLocal && before.gridBarriers() == now.gridBarriers();
    }

    private static Place place(Pointer pointer, long index) {
        long offset = index * pointer.type().elementSize();
        return pointer.memory().isPrivate()
                ? new Place(Optional.of(pointer.memory()), pointer.byteOffset() + offset)
                : new Place(Optional.empty(), pointer.address() + offset);
    }

    /// The number of a thread in its block, or of a block in its grid; x is fastest.
    static long linear(UInt3 at, Dim3 extent) {
        return (Integer.toUnsignedLong(at.z) * Integer.toUnsignedLong(extent.y) + Integer.toUnsignedLong(at.y))
                        * Integer.toUnsignedLong(extent.x)
                + Integer.toUnsignedLong(at.x);
    }

    private static Tracer.Coordinates coordinates(KernelContext context) {
        UInt3 block = context.blockIdx;
        UInt3 thread = context.threadIdx;
        return new Tracer.Coordinates(block.x, block.y, block.z, thread.x, thread.y, thread.z);
    }
}
