package port.runtime;

import java.util.Objects;

/// What all pointers have in common: a piece of memory and an offset into it, an address, and views as other types.
///
/// CUDA: a pointer of 8 bytes. Pointers are immutable; arithmetic makes new ones.
public abstract class Pointer {
    final Memory memory;

    /// A pointer into a piece of memory.
    protected Pointer(Memory memory) {
        this.memory = memory;
    }

    /// The memory pointed into, for generated code and devices.
    public final Memory memory() {
        return memory;
    }

    /// Bytes from the start of [#memory()] to the element pointed to.
    public abstract long byteOffset();

    /// How to make more pointers like this one.
    public abstract PointerType<? extends Pointer> type();

    /// The same pointer as a kernel sees it; the emulated device applies it to what a launch passes.
    public abstract Pointer onDevice();

    /// Whether this is the null pointer.
    public final boolean isNull() {
        return memory.isNowhere() && address() == 0;
    }

    /// Whether the memory has an address already; [#address()] gives it one.
    public final boolean hasAddress() {
        return !memory.isPrivate();
    }

    /// The 64-bit address, as it is stored in memory.
    public final long address() {
        return memory.allocation().address() + memory.shift() + byteOffset();
    }

    /// The same address as a pointer to other elements: `reinterpret_cast`.
    public final <P extends Pointer> P as(PointerType<P> type) {
        return type.at(memory, byteOffset());
    }

    /// The same address as a `void*`.
    public final VoidPtr asVoid() {
        return VoidPtr.at(memory, byteOffset());
    }

    /// The same address as a pointer to 8-bit integers.
    public final BytePtr asBytes() {
        return BytePtr.at(memory, byteOffset());
    }

    /// The same address as a pointer to `bool`.
    public final BooleanPtr asBooleans() {
        return BooleanPtr.at(memory, byteOffset());
    }

    /// The same address as a pointer to 16-bit integers.
    public final ShortPtr asShorts() {
        return ShortPtr.at(memory, byteOffset());
    }

    /// The same address as a pointer to 32-bit integers.
    public final IntPtr asInts() {
        return IntPtr.at(memory, byteOffset());
    }

    /// The same address as a pointer to 64-bit integers.
    public final LongPtr asLongs() {
        return LongPtr.at(memory, byteOffset());
    }

    /// The same address as a pointer to `float`.
    public final FloatPtr asFloats() {
        return FloatPtr.at(memory, byteOffset());
    }

    /// The same address as a pointer to `double`.
    public final DoublePtr asDoubles() {
        return DoublePtr.at(memory, byteOffset());
    }

    /// The same address as a pointer to pointers of type `element`.
    public final <P extends Pointer> PointerPtr<P> asPointers(PointerType<P> element) {
        return PointerPtr.at(memory, byteOffset(), element);
    }

    /// The distance from `other` to this pointer, in bytes.
    final long distance(Pointer other) {
        if (memory.isSameAllocation(other.memory)) {
            return memory.shift() + byteOffset() - other.memory.shift() - other.byteOffset();
        }
        return address() - other.address();
    }

    /// Compares addresses as unsigned numbers.
    final int compareAddresses(Pointer other) {
        if (memory.isSameAllocation(other.memory)) {
            return Long.signum(distance(other));
        }
        return Long.compareUnsigned(address(), other.address());
    }

    /// Whether both have the same address: `==` on pointers.
    public final boolean isSame(Pointer other) {
        return distance(other) == 0;
    }

    /// Whether this address comes before the other: `<` on pointers.
    public final boolean isBefore(Pointer other) {
        return compareAddresses(other) < 0;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Pointer p && isSame(p);
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(address());
    }

    @Override
    public final String toString() {
        return Objects.toString(type()) + " 0x" + Long.toHexString(address());
    }
}
