package port.runtime;

import java.lang.foreign.MemorySegment;
import java.util.Objects;
import java.util.Optional;

/// One piece of memory: its address, its size, and the Java array behind it once the element type is known.
///
/// The first typed pointer to an untyped allocation (`malloc`) decides what its array holds. The array is made then or, of large device
/// memory, when it is first touched.
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
    private volatile MemorySegment segment = NO_SEGMENT;
    private Optional<ArrayBudget> budget = Optional.empty();
    private Kind wish = Kind.BYTE;
    private boolean decided;
    private boolean lazy;
    private boolean registered;
    private boolean hasLeftovers;
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

    /// Says who grants it an array, once it is touched.
    void keepWithin(ArrayBudget given) {
        budget = Optional.of(given);
        lazy = size >= ArrayBudget.LAZY;
        given.allocate(size);
    }

    /// Decides that the allocation holds elements of this kind, unless that has been decided.
    void decide(Kind kind) {
        // Asked for each pointer to a struct that is made: without the lock.
        if (!decided) {
            decideOnce(kind);
        }
    }

    private synchronized void decideOnce(Kind kind) {
        if (decided || !live) {
            return;
        }
        decided = true;
        wish = fitting(kind);
        if (!lazy) {
            make(size);
        }
    }

    /// Says that so many bytes are going to be read or written: an array pays, or does not.
    void touch(long bytes) {
        if (segment == NO_SEGMENT && size > 0) {
            make(bytes);
        }
    }

    private synchronized void make(long touched) {
        if (segment != NO_SEGMENT || !live) {
            return;
        }
        decided = true;
        if (!budget.map(given -> given.grants(size, touched)).orElseGet(() -> ArrayBudget.fitsAlone(size))) {
            segment = SparseMemory.of(size);
            return;
        }
        Object array = wish.array(size);
        MemorySegment made = Memory.segmentOf(array);
        if (hasLeftovers) {
            Leftovers.fill(made, address);
        }
        segment = made;
        if (space.isReachableFromHost()) {
            host.install(array);
        }
        if (space.isReachableFromDevice()) {
            device.install(array);
        }
    }

    /// The element type of the array that it has or is going to have; bytes as long as that is open.
    Kind kind() {
        return segment == NO_SEGMENT ? wish : Kind.of(segment);
    }

    private Kind fitting(Kind kind) {
        if (size % kind.size() != 0) {
            return Kind.BYTE;
        }
        return size / kind.size() > Integer.MAX_VALUE - 8 && size % 8 == 0 ? Kind.LONG : kind;
    }

    /// The bytes, typed as `BYTE` when nobody decided before.
    MemorySegment segment() {
        MemorySegment made = segment;
        if (made != NO_SEGMENT) {
            return made;
        }
        make(0);
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

    /// Gives a freed allocation its life back, with new bytes.
    synchronized void revive() {
        live = true;
        changed();
        budget.ifPresent(given -> given.allocate(size));
        if (decided && !lazy) {
            make(size);
        }
    }

    /// Ends the life of the allocation; every later access through any pointer faults.
    synchronized void free() {
        if (live) {
            boolean inArray = segment != NO_SEGMENT && segment.heapBase().isPresent();
            budget.ifPresent(given -> given.free(size, inArray));
        }
        live = false;
        host.uninstall();
        device.uninstall();
        segment = NO_SEGMENT;
    }
}
