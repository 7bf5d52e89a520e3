package port.runtime;

import java.util.Objects;

/// A pointer to pointers of 8 bytes; immutable, checked against the allocation it points into.
///
/// CUDA: `T**`.
///
/// @param <P> what the elements are
public final class PointerPtr<P extends Pointer> extends Pointer implements Comparable<PointerPtr<P>> {
    private final int offset;
    private final PointerType<P> element;

    private PointerPtr(Memory memory, int offset, PointerType<P> element) {
        super(memory);
        this.offset = offset;
        this.element = element;
    }

    /// The type of pointers to pointers of type `element`.
    public static <P extends Pointer> PointerType<PointerPtr<P>> type(PointerType<P> element) {
        return PointerType.of(element.name() + "*", Kind.LONG, 8, (memory, offset) -> at(memory, offset, element));
    }

    /// Points `byteOffset` bytes behind the start of a piece of memory.
    public static <P extends Pointer> PointerPtr<P> at(Memory memory, long byteOffset, PointerType<P> element) {
        Objects.requireNonNull(element, "element");
        Memory claimed = memory.claim(Kind.LONG);
        if ((byteOffset & 7) == 0 && byteOffset >> 3 == (int) (byteOffset >> 3)) {
            return new PointerPtr<>(claimed, (int) (byteOffset >> 3), element);
        }
        return new PointerPtr<>(claimed.shifted(byteOffset), 0, element);
    }

    /// Points to `length` null pointers in new memory of the caller.
    public static <P extends Pointer> PointerPtr<P> local(PointerType<P> element, int length) {
        return new PointerPtr<>(Memory.of(new long[length]), 0, element);
    }

    /// Points to new memory of the caller that holds `values`.
    public static <P extends Pointer> PointerPtr<P> of(PointerType<P> element, Pointer... values) {
        PointerPtr<P> pointer = local(element, values.length);
        for (int i = 0; i < values.length; i++) {
            pointer.set(i, values[i]);
        }
        return pointer;
    }

    /// Points to a variable of its own, with a first value.
    public static <P extends Pointer> PointerPtr<P> cell(PointerType<P> element, P value) {
        PointerPtr<P> pointer = local(element, 1);
        pointer.set(value);
        return pointer;
    }

    /// The null pointer.
    public static <P extends Pointer> PointerPtr<P> ofNull(PointerType<P> element) {
        return new PointerPtr<>(Memory.NOWHERE, 0, element);
    }

    /// What the elements are.
    public PointerType<P> element() {
        return element;
    }

    /// The pointer pointed to.
    public P get() {
        return get(0L);
    }

    /// The pointer `index` elements further.
    public P get(int index) {
        return get((long) index);
    }

    /// The pointer `index` elements further.
    public P get(long index) {
        return Addresses.load(memory, (offset + index) << 3, element);
    }

    /// Changes the pointer pointed to.
    public void set(Pointer value) {
        set(0L, value);
    }

    /// Changes the pointer `index` elements further.
    public void set(int index, Pointer value) {
        set((long) index, value);
    }

    /// Changes the pointer `index` elements further.
    public void set(long index, Pointer value) {
        Addresses.store(memory, (offset + index) << 3, value);
    }

    /// The pointer `elements` elements further.
    public PointerPtr<P> plus(long elements) {
        return at(memory, (offset + elements) << 3, element);
    }

    /// The pointer `elements` elements before.
    public PointerPtr<P> minus(long elements) {
        return plus(-elements);
    }

    /// The distance from `other` to this pointer, in elements.
    public long minus(PointerPtr<P> other) {
        return distance(other) >> 3;
    }

    @Override
    public int compareTo(PointerPtr<P> other) {
        return compareAddresses(other);
    }

    @Override
    public PointerType<PointerPtr<P>> type() {
        return type(element);
    }

    @Override
    public PointerPtr<P> onDevice() {
        Memory device = memory.onDevice();
        return device == memory ? this : new PointerPtr<>(device, offset, element);
    }

    @Override
    public long byteOffset() {
        return (long) offset << 3;
    }
}
