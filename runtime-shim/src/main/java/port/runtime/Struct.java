package port.runtime;

import java.util.Objects;

/// A view on the bytes of one C struct; the accessors of the generated subclasses read and write memory.
///
/// `new Particle()` makes memory of its own, `pointer.at(i)` looks at an element of an array. Field offsets are bytes
/// and follow C's layout. Subclasses add `copy()`, `assign(...)` and `ptr()`.
public abstract class Struct {
    private final Memory memory;
    private final long offset;

    /// A struct of `bytes` zero bytes in memory of its own.
    protected Struct(int bytes) {
        this.memory = Memory.of(new byte[bytes]);
        this.offset = 0;
    }

    /// The struct that starts `offset` bytes behind the start of a piece of memory.
    protected Struct(Memory memory, long offset) {
        this.memory = Objects.requireNonNull(memory, "memory");
        this.offset = offset;
    }

    /// The memory looked at.
    public final Memory memory() {
        return memory;
    }

    /// Bytes from the start of [#memory()] to this struct.
    public final long byteOffset() {
        return offset;
    }

    /// The bytes that the field at `at` starts behind the start of [#memory()].
    protected final long offsetOf(int at) {
        return offset + at;
    }

    /// Takes over the first `bytes` bytes of another struct.
    protected final void copyFrom(Struct other, int bytes) {
        StructCopy.copy(memory, offset, other.memory, other.offset, bytes);
    }

    /// The `bool` at byte `at`.
    protected final boolean getBoolean(int at) {
        return Access.loadByte(memory, offset + at) != 0;
    }

    /// The 8-bit integer at byte `at`.
    protected final byte getByte(int at) {
        return Access.loadByte(memory, offset + at);
    }

    /// The 16-bit integer at byte `at`.
    protected final short getShort(int at) {
        return Access.loadShort(memory, offset + at);
    }

    /// The 32-bit integer at byte `at`.
    protected final int getInt(int at) {
        return Access.loadInt(memory, offset + at);
    }

    /// The 64-bit integer at byte `at`.
    protected final long getLong(int at) {
        return Access.loadLong(memory, offset + at);
    }

    /// The `float` at byte `at`.
    protected final float getFloat(int at) {
        return Access.loadFloat(memory, offset + at);
    }

    /// The `double` at byte `at`.
    protected final double getDouble(int at) {
        return Access.loadDouble(memory, offset + at);
    }

    /// The pointer at byte `at`.
    protected final <P extends Pointer> P getPointer(int at, PointerType<P> type) {
        return Addresses.load(memory, offset + at, type);
    }

    /// Changes the `bool` at byte `at`.
    protected final void setBoolean(int at, boolean value) {
        Access.storeBoolean(memory, offset + at, value);
    }

    /// Changes the 8-bit integer at byte `at`.
    protected final void setByte(int at, byte value) {
        Access.storeByte(memory, offset + at, value);
    }

    /// Changes the 16-bit integer at byte `at`.
    protected final void setShort(int at, short value) {
        Access.storeShort(memory, offset + at, value);
    }

    /// Changes the 32-bit integer at byte `at`.
    protected final void setInt(int at, int value) {
        Access.storeInt(memory, offset + at, value);
    }

    /// Changes the 64-bit integer at byte `at`.
    protected final void setLong(int at, long value) {
        Access.storeLong(memory, offset + at, value);
    }

    /// Changes the `float` at byte `at`.
    protected final void setFloat(int at, float value) {
        Access.storeFloat(memory, offset + at, value);
    }

    /// Changes the `double` at byte `at`.
    protected final void setDouble(int at, double value) {
        Access.storeDouble(memory, offset + at, value);
    }

    /// Changes the pointer at byte `at`.
    protected final void setPointer(int at, Pointer value) {
        Addresses.store(memory, offset + at, value);
    }
}
