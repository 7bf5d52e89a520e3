package port.runtime;

/// An untyped pointer; offsets and distances count bytes.
///
/// CUDA: `void*`.
public final class VoidPtr extends Pointer implements Comparable<VoidPtr> {
    /// What generic code needs to know about this pointer type.
    public static final PointerType<VoidPtr> TYPE = PointerType.of("void*", Kind.BYTE, 1, VoidPtr::at);

    /// The null pointer.
    public static final VoidPtr NULL = new VoidPtr(Memory.NOWHERE, 0);

    private final long offset;

    private VoidPtr(Memory memory, long offset) {
        super(memory);
        this.offset = offset;
    }

    /// Points `byteOffset` bytes behind the start of a piece of memory.
    public static VoidPtr at(Memory memory, long byteOffset) {
        return new VoidPtr(memory, byteOffset);
    }

    /// The pointer that a 64-bit address stands for in this process.
    public static VoidPtr ofAddress(long address) {
        return Addresses.resolve(address, TYPE);
    }

    /// The pointer `bytes` bytes further.
    public VoidPtr plus(long bytes) {
        return new VoidPtr(memory, offset + bytes);
    }

    /// The pointer `bytes` bytes before.
    public VoidPtr minus(long bytes) {
        return new VoidPtr(memory, offset - bytes);
    }

    /// The distance from `other` to this pointer, in bytes.
    public long minus(VoidPtr other) {
        return distance(other);
    }

    @Override
    public int compareTo(VoidPtr other) {
        return compareAddresses(other);
    }

    @Override
    public PointerType<VoidPtr> type() {
        return TYPE;
    }

    @Override
    public VoidPtr onDevice() {
        Memory device = memory.onDevice();
        return device == memory ? this : new VoidPtr(device, offset);
    }

    @Override
    public long byteOffset() {
        return offset;
    }
}
