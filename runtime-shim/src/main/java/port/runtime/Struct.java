package port.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;

/// A view on the bytes of one C struct; the accessors of the generated subclasses read and write memory.
///
/// `new Particle()` makes memory of its own, `pointer.at(i)` looks at an element of an array. Field offsets are bytes
/// and follow C's layout. Subclasses add `copy()`, `assign(...)` and `ptr()`.
public abstract class Struct {
    private static final int[] NOTHING = {};
    private static final VarHandle MEMORY = memoryField();

    /// Structs of so many words are copied word by word.
    private static final int MOST_WORDS = 16;

    /// The words of a struct of its own, whose memory is made when somebody asks for it; empty if it looks at other memory. The JVM does
    /// without this array where it sees all uses of it.
    private final int[] words;

    private final long offset;
    private Memory memory;

    /// A struct of `bytes` zero bytes in memory of its own.
    protected Struct(int bytes) {
        this.offset = 0;
        if (bytes > 0 && bytes % Integer.BYTES == 0) {
            this.words = new int[bytes / Integer.BYTES];
        } else {
            this.words = NOTHING;
            this.memory = Memory.of(new byte[bytes]);
        }
    }

    /// The struct that starts `offset` bytes behind the start of a piece of memory.
    protected Struct(Memory memory, long offset) {
        this.words = NOTHING;
        this.memory = Objects.requireNonNull(memory, "memory");
        this.offset = offset;
    }

    /// The memory looked at.
    public final Memory memory() {
        return words.length == 0 ? memory : memoryOfWords();
    }

    /// The memory looked at, for arrays and vectors that a packed struct has at any byte.
    protected final Memory packedMemory() {
        return memory().packed();
    }

    private Memory memoryOfWords() {
        Memory made = (Memory) MEMORY.getAcquire(this);
        if (made == null) {
            synchronized (this) {
                made = memory;
                if (made == null) {
                    made = Memory.ofStruct(words);
                    MEMORY.setRelease(this, made);
                }
            }
        }
        return made;
    }

    private static VarHandle memoryField() {
        try {
            return MethodHandles.lookup().findVarHandle(Struct.class, "memory", Memory.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
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
        int[] sink = words;
        int[] origin = other.words;
        int count = bytes / Integer.BYTES;
        if (sink.length > 0 && origin.length > 0 && bytes % Integer.BYTES == 0 && count <= MOST_WORDS) {
            for (int i = 0; i < count; i++) {
                sink[i] = origin[i];
            }
        } else {
            StructCopy.copy(memory(), offset, other.memory(), other.offset, bytes);
        }
    }

    /// The `bool` at byte `at`.
    protected final boolean getBoolean(int at) {
        return getByte(at) != 0;
    }

    /// The 8-bit integer at byte `at`.
    protected final byte getByte(int at) {
        int[] own = words;
        return own.length > 0 ? Words.getByte(own, at) : Access.loadByte(memory, offset + at);
    }

    /// The 16-bit integer at byte `at`.
    protected final short getShort(int at) {
        int[] own = words;
        return own.length > 0 ? Words.getShort(own, at) : Access.loadShort(memory, offset + at);
    }

    /// The 32-bit integer at byte `at`.
    protected final int getInt(int at) {
        int[] own = words;
        return own.length > 0 ? Words.getInt(own, at) : Access.loadInt(memory, offset + at);
    }

    /// The 64-bit integer at byte `at`.
    protected final long getLong(int at) {
        int[] own = words;
        return own.length > 0 ? Words.getLong(own, at) : Access.loadLong(memory, offset + at);
    }

    /// The `float` at byte `at`.
    protected final float getFloat(int at) {
        int[] own = words;
        return own.length > 0 ? Float.intBitsToFloat(Words.getInt(own, at)) : Access.loadFloat(memory, offset + at);
    }

    /// The `double` at byte `at`.
    protected final double getDouble(int at) {
        int[] own = words;
        return own.length > 0
                ? Double.longBitsToDouble(Words.getLong(own, at))
                : Access.loadDouble(memory, offset + at);
    }

    /// The pointer at byte `at`.
    protected final <P extends Pointer> P getPointer(int at, PointerType<P> type) {
        int[] own = words;
        return own.length > 0
                ? Addresses.resolve(Words.getLong(own, at), type)
                : Addresses.load(memory, offset + at, type);
    }

    /// Changes the `bool` at byte `at`.
    protected final void setBoolean(int at, boolean value) {
        setByte(at, (byte) (value ? 1 : 0));
    }

    /// Changes the 8-bit integer at byte `at`.
    protected final void setByte(int at, byte value) {
        int[] own = words;
        if (own.length > 0) {
            Words.setByte(own, at, value);
        } else {
            Access.storeByte(memory, offset + at, value);
        }
    }

    /// Changes the 16-bit integer at byte `at`.
    protected final void setShort(int at, short value) {
        int[] own = words;
        if (own.length > 0) {
            Words.setShort(own, at, value);
        } else {
            Access.storeShort(memory, offset + at, value);
        }
    }

    /// Changes the 32-bit integer at byte `at`.
    protected final void setInt(int at, int value) {
        int[] own = words;
        if (own.length > 0) {
            Words.setInt(own, at, value);
        } else {
            Access.storeInt(memory, offset + at, value);
        }
    }

    /// Changes the 64-bit integer at byte `at`.
    protected final void setLong(int at, long value) {
        int[] own = words;
        if (own.length > 0) {
            Words.setLong(own, at, value);
        } else {
            Access.storeLong(memory, offset + at, value);
        }
    }

    /// Changes the `float` at byte `at`.
    protected final void setFloat(int at, float value) {
        int[] own = words;
        if (own.length > 0) {
            Words.setInt(own, at, Float.floatToRawIntBits(value));
        } else {
            Access.storeFloat(memory, offset + at, value);
        }
    }

    /// Changes the `double` at byte `at`.
    protected final void setDouble(int at, double value) {
        int[] own = words;
        if (own.length > 0) {
            Words.setLong(own, at, Double.doubleToRawLongBits(value));
        } else {
            Access.storeDouble(memory, offset + at, value);
        }
    }

    /// Changes the pointer at byte `at`.
    protected final void setPointer(int at, Pointer value) {
        if (words.length > 0) {
            Words.setLong(words, at, value.address());
        } else {
            Addresses.store(memory, offset + at, value);
        }
    }
}
