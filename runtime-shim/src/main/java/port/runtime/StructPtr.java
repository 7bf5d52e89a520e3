package port.runtime;

/// A pointer to structs; generated code has one subclass for each struct, so that element access stays a direct call.
///
/// A subclass looks like this (sizes are bytes):
/// ```java
/// static final class Ptr extends StructPtr<Particle> {
///     static final PointerType<Ptr> TYPE = PointerType.of("Particle*", Kind.BYTE, SIZE, Ptr::new);
///
///     Ptr(Memory memory, long byteOffset) { super(memory, byteOffset); }
///     @Override public Particle at(long index) { return new Particle(memory(), byteOffset() + index * SIZE); }
///     @Override public Ptr plus(long elements) { return new Ptr(memory(), byteOffset() + elements * SIZE); }
///     @Override public PointerType<Ptr> type() { return TYPE; }
/// }
/// ```
///
/// @param <S> the struct
public abstract class StructPtr<S extends Struct> extends Pointer {
    private final long offset;

    /// Points `byteOffset` bytes behind the start of a piece of memory.
    protected StructPtr(Memory memory, long byteOffset) {
        super(memory.claim(Kind.BYTE));
        this.offset = byteOffset;
    }

    /// A view on the element `index` elements further.
    public abstract S at(long index);

    /// A view on the element pointed to.
    public final S get() {
        return at(0);
    }

    /// The pointer `elements` elements further.
    public abstract StructPtr<S> plus(long elements);

    @Override
    public abstract PointerType<? extends StructPtr<S>> type();

    /// The distance from `other` to this pointer, in elements.
    public final long minus(StructPtr<S> other) {
        return distance(other) / type().elementSize();
    }

    @Override
    public final long byteOffset() {
        return offset;
    }

    @Override
    public final Pointer onDevice() {
        Memory device = memory.onDevice();
        return device == memory ? this : type().at(device, offset);
    }
}
