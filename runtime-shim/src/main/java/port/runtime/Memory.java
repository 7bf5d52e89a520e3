package port.runtime;

import java.lang.foreign.MemorySegment;

/// A piece of memory as one side sees it: what pointers point into.
///
/// At most one of the arrays has elements: the one that holds the bytes, and only where this side may touch them. An
/// access that finds its array too short is either slow (other element type) or a fault; [Access] decides which.
public final class Memory {
    /// Who looks at the memory.
    enum Side {
        HOST,
        DEVICE,
        ANY
    }

    private static final byte[] NO_BYTES = {};
    private static final short[] NO_SHORTS = {};
    private static final int[] NO_INTS = {};
    private static final long[] NO_LONGS = {};
    private static final float[] NO_FLOATS = {};
    private static final double[] NO_DOUBLES = {};

    /// The memory of the null pointer and of addresses that belong to no allocation.
    static final Memory NOWHERE = nowhere();

    byte[] bytes = NO_BYTES;
    short[] shorts = NO_SHORTS;
    int[] ints = NO_INTS;
    long[] longs = NO_LONGS;
    float[] floats = NO_FLOATS;
    double[] doubles = NO_DOUBLES;
    private Allocation allocation;
    private final Side side;
    private final long shift;
    private boolean confined;
    private boolean holdsStruct;
    private boolean isPacked;

    Memory(Allocation allocation, Side side) {
        this(allocation, side, 0);
    }

    private Memory(Allocation allocation, Side side, long shift) {
        this.allocation = allocation;
        this.side = side;
        this.shift = shift;
    }

    private Memory() {
        this.allocation = Local.UNADDRESSED;
        this.side = Side.ANY;
        this.shift = 0;
    }

    private static Memory nowhere() {
        return new Allocation(Space.LOCAL, "nowhere", 0, 0).host();
    }

    /// Private memory that shares its elements with `array`.
    public static Memory of(byte[] array) {
        Memory memory = new Memory();
        memory.bytes = array;
        return memory;
    }

    /// Private memory that shares its elements with `array`.
    public static Memory of(short[] array) {
        Memory memory = new Memory();
        memory.shorts = array;
        return memory;
    }

    /// Private memory that shares its elements with `array`.
    public static Memory of(int[] array) {
        Memory memory = new Memory();
        memory.ints = array;
        return memory;
    }

    /// The memory of a struct, whose words lie in `words`. What is copied from it is held in bytes, as structs are.
    static Memory ofStruct(int[] words) {
        Memory memory = of(words);
        memory.holdsStruct = true;
        return memory;
    }

    /// Private memory that shares its elements with `array`.
    public static Memory of(long[] array) {
        Memory memory = new Memory();
        memory.longs = array;
        return memory;
    }

    /// Private memory that shares its elements with `array`.
    public static Memory of(float[] array) {
        Memory memory = new Memory();
        memory.floats = array;
        return memory;
    }

    /// Private memory that shares its elements with `array`.
    public static Memory of(double[] array) {
        Memory memory = new Memory();
        memory.doubles = array;
        return memory;
    }

    /// Private zero memory of `bytes` bytes, held in elements of `kind` where the size is a multiple of theirs.
    public static Memory of(Kind kind, long bytes) {
        Memory memory = new Memory();
        memory.install((bytes % kind.size() == 0 ? kind : Kind.BYTE).array(bytes));
        return memory;
    }

    /// The elements behind this memory as a `float[]`; empty when it holds something else or may not be touched here.
    public float[] floats() {
        touch(0);
        return floats;
    }

    /// The elements behind this memory as a `double[]`; empty when it holds something else or may not be touched here.
    public double[] doubles() {
        touch(0);
        return doubles;
    }

    /// The elements behind this memory as an `int[]`; empty when it holds something else or may not be touched here.
    public int[] ints() {
        touch(0);
        return ints;
    }

    /// The elements behind this memory as a `long[]`; empty when it holds something else or may not be touched here.
    public long[] longs() {
        touch(0);
        return longs;
    }

    /// The elements behind this memory as a `short[]`; empty when it holds something else or may not be touched here.
    public short[] shorts() {
        touch(0);
        return shorts;
    }

    /// The elements behind this memory as a `byte[]`; empty when it holds something else or may not be touched here.
    public byte[] bytes() {
        touch(0);
        return bytes;
    }

    /// Says that a single Java thread ever touches this memory: atomic operations need not be atomic. For devices.
    public void confine() {
        confined = true;
    }

    /// Whether its words are those of a struct, which may lie anywhere.
    boolean holdsStruct() {
        return holdsStruct;
    }

    boolean isConfined() {
        return confined;
    }

    /// Whether a single Java thread ever touches this memory; for devices.
    public boolean isOfOneThread() {
        return confined;
    }

    /// Sets every byte to `value`.
    public void fill(byte value) {
        segment().fill(value);
    }

    /// Bytes from the start of this memory to the end of its allocation.
    public long size() {
        return (allocation == Local.UNADDRESSED ? arraySegment().byteSize() : allocation.size()) - shift;
    }

    /// All bytes of the allocation, whatever holds them; the caller has checked who may touch them.
    MemorySegment segment() {
        return allocation == Local.UNADDRESSED ? arraySegment() : allocation.segment();
    }

    /// The allocation, with an address of its own from now on.
    Allocation allocation() {
        if (allocation == Local.UNADDRESSED) {
            synchronized (this) {
                if (allocation == Local.UNADDRESSED) {
                    allocation = HostProcess.current().addresses().adopt(this);
                }
            }
        }
        return allocation;
    }

    /// What atomic operations without hardware support lock.
    Object lock() {
        return allocation == Local.UNADDRESSED ? this : allocation;
    }

    /// Whether it has no address (yet): local variables and shared memory that nobody took the address of.
    public boolean isPrivate() {
        return allocation == Local.UNADDRESSED;
    }

    /// Whether it belongs to one thread or one block: local variables and shared memory, with an address or without; for devices.
    public boolean isLocal() {
        return allocation.space() == Space.LOCAL;
    }

    boolean isNowhere() {
        return allocation == NOWHERE.allocation;
    }

    boolean isLive() {
        return allocation.isLive();
    }

    /// Whether both belong to the same allocation.
    boolean isSameAllocation(Memory other) {
        return this == other || allocation == other.allocation && allocation != Local.UNADDRESSED;
    }

    Side side() {
        return side;
    }

    /// What has to be added to a byte offset within this memory to get one within the allocation.
    long shift() {
        return shift;
    }

    /// Decides that an untyped allocation holds elements of `kind`.
    Memory claim(Kind kind) {
        if (allocation != Local.UNADDRESSED) {
            allocation.decide(kind);
        }
        return this;
    }

    /// The same memory, seen from `bytes` further; every access through it takes the slow path.
    Memory shifted(long bytes) {
        Memory target = allocation == Local.UNADDRESSED ? allocation().host() : this;
        Memory shifted = new Memory(target.allocation, side, shift + bytes);
        shifted.isPacked = isPacked;
        return shifted;
    }

    /// The same memory for parts of packed structs, which may lie at any byte; every access through it takes the slow path.
    Memory packed() {
        Memory packed = shifted(0);
        packed.isPacked = true;
        return packed;
    }

    boolean isPacked() {
        return isPacked;
    }

    /// The same memory as kernels see it.
    Memory onDevice() {
        if (side != Side.HOST) {
            return this;
        }
        return shift == 0 ? allocation.device() : allocation.device().shifted(shift);
    }

    /// Which side a pointer belongs to that is read out of this memory.
    Side sideOfContents() {
        if (side != Side.ANY) {
            return side;
        }
        return KernelScope.isActive() ? Side.DEVICE : Side.HOST;
    }

    /// What the bytes are held in, or are going to be.
    Kind kind() {
        if (holdsStruct) {
            return Kind.BYTE;
        }
        return allocation == Local.UNADDRESSED ? Kind.of(arraySegment()) : allocation.kind();
    }

    /// Says that so many bytes are going to be read or written.
    void touch(long bytes) {
        if (allocation != Local.UNADDRESSED) {
            allocation.touch(bytes);
        }
    }

    MemorySegment arraySegment() {
        if (floats.length > 0) {
            return MemorySegment.ofArray(floats);
        } else if (ints.length > 0) {
            return MemorySegment.ofArray(ints);
        } else if (doubles.length > 0) {
            return MemorySegment.ofArray(doubles);
        } else if (longs.length > 0) {
            return MemorySegment.ofArray(longs);
        } else if (shorts.length > 0) {
            return MemorySegment.ofArray(shorts);
        }
        return MemorySegment.ofArray(bytes);
    }

    static MemorySegment segmentOf(Object array) {
        Memory memory = new Memory();
        memory.install(array);
        return memory.arraySegment();
    }

    void install(Object array) {
        switch (array) {
            case byte[] a -> bytes = a;
            case short[] a -> shorts = a;
            case int[] a -> ints = a;
            case long[] a -> longs = a;
            case float[] a -> floats = a;
            case double[] a -> doubles = a;
            default -> throw new IllegalArgumentException("no memory in " + array.getClass());
        }
    }

    void uninstall() {
        bytes = NO_BYTES;
        shorts = NO_SHORTS;
        ints = NO_INTS;
        longs = NO_LONGS;
        floats = NO_FLOATS;
        doubles = NO_DOUBLES;
    }

    /// Holder, so that `Memory` and `Allocation` can initialise each other.
    private static final class Local {
        static final Allocation UNADDRESSED = new Allocation(Space.LOCAL, "local memory", 0, 0);
    }
}
