package port.runtime;

import java.lang.foreign.MemorySegment;
import java.util.Objects;

/// One piece of memory: its address, its size, and the Java array behind it once the element type is known.
///
/// An untyped allocation (`malloc`) gets its array when the first typed pointer to it is made.
final class Allocation {
    private static final byte[] NO_BYTES = {};
    private static final MemorySegment NO_SEGMENT = MemorySegment.ofArray(NO_BYTES);

    private final Space space;
    private final String name;
    private final long address;
    private final long size;
    private final Memory host;
    private final Memory device;
    private volatile boolean live = true;
    private MemorySegment segment = NO_SEGMENT;
    private boolean decided;
    private boolean registered;
    private boolean hasLeftovers;
    private boolean sparse;
    private long version;
    private long filledVersion = -1;
    private byte filling;

    Allocation(Space space, String name, long address, long size) {
        this.space = Objects.requireNonNull(space, "space");
        this.name = Objects.requireNonNull(name, "name");
        this.address = address;
        this.size = size;
        this.host = new Memory(this, Memory.Side.HOST);
        this.device = new Memory(this, Memory.Side.DEVICE);
    }

    /// An allocation for memory that exists already and now needs an address.
    Allocation(Memory local, long address) {
        this.space = Space.LOCAL;
        this.name = "local memory";
        this.address = address;
        this.segment = local.arraySegment();
        this.size = segment.byteSize();
        this.host = local;
        this.device = local;
        this.decided = true;
    }

    Space space() {
        return space;
    }

    String name() {
        return name;
    }

    long address() {
        return address;
    }

    /// Bytes.
    long size() {
        return size;
    }

    boolean isLive() {
        return live;
    }

    /// How host code sees it.
    Memory host() {
        return host;
    }

    /// How kernels see it.
    Memory device() {
        return device;
    }

    /// Whether the address lies inside or right behind it.
    boolean touches(long other) {
        return other >= address && other <= address + size;
    }

    /// Says that something else than zeros stands in it until somebody writes.
    void keepLeftovers() {
        hasLeftovers = true;
    }

    /// Says that there is no room for an array.
    void keepSparse() {
        sparse = true;
    }

    /// Gives the allocation an array of this kind, unless it has one.
    synchronized void decide(Kind kind) {
        if (decided || !live) {
            return;
        }
        decided = true;
        if (sparse || SparseMemory.suits(size, 0)) {
            segment = SparseMemory.of(size);
            return;
        }
        Object array = fitting(kind).array(size);
        segment = Memory.segmentOf(array);
        if (hasLeftovers) {
            Leftovers.fill(segment, address);
        }
        if (space.isReachableFromHost()) {
            host.install(array);
        }
        if (space.isReachableFromDevice()) {
            device.install(array);
        }
    }

    /// The element type of the array behind it; bytes as long as there is none.
    Kind kind() {
        return switch (segment.heapBase().orElse(NO_BYTES)) {
            case float[] _ -> Kind.FLOAT;
            case double[] _ -> Kind.DOUBLE;
            case int[] _ -> Kind.INT;
            case long[] _ -> Kind.LONG;
            case short[] _ -> Kind.SHORT;
            default -> Kind.BYTE;
        };
    }

    private Kind fitting(Kind kind) {
        if (size % kind.size() != 0) {
            return Kind.BYTE;
        }
        return size / kind.size() > Integer.MAX_VALUE - 8 && size % 8 == 0 ? Kind.LONG : kind;
    }

    /// The bytes, typed as `BYTE` when nobody decided before.
    MemorySegment segment() {
        if (!decided) {
            decide(Kind.BYTE);
        }
        return segment;
    }

    /// Grows whenever the bytes may have become others.
    long version() {
        return version;
    }

    /// Notes that the bytes may have become others.
    void changed() {
        version++;
    }

    /// Notes that all bytes have become `value`.
    void filled(byte value) {
        changed();
        filling = value;
        filledVersion = version;
    }

    /// Whether all bytes are known to be `value`; never of memory that the host stores into unseen.
    boolean isFilledWith(byte value) {
        return space == Space.DEVICE && filledVersion == version && filling == value;
    }

    /// Whether kernels may touch this host memory as well.
    boolean isRegistered() {
        return registered;
    }

    /// Whether both host code and kernels may touch it.
    boolean isShared() {
        return space == Space.MANAGED || registered;
    }

    /// Lets kernels touch this host memory, or no longer.
    synchronized void register(boolean reachable) {
        registered = reachable;
        if (reachable) {
            segment().heapBase().ifPresent(device::install);
        } else {
            device.uninstall();
        }
    }

    /// Ends the life of the allocation; every later access through any pointer faults.
    synchronized void free() {
        live = false;
        host.uninstall();
        device.uninstall();
        segment = NO_SEGMENT;
    }
}
