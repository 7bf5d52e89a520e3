package port.runtime;

import java.util.Objects;

/// Declares an array in the shared memory of each block; held in a `static final` field.
///
/// CUDA: a `__shared__` variable. Kernels get at it with [KernelContext#shared(Shared)].
///
/// @param <P> the pointer class of its elements
public abstract class Shared<P extends Pointer> {
    private final Kind kind;
    private final long bytes;

    Shared(Kind kind, long bytes) {
        this.kind = Objects.requireNonNull(kind, "kind");
        if (bytes < 0) {
            throw new IllegalArgumentException("negative size " + bytes);
        }
        this.bytes = bytes;
    }

    /// Declares `length` elements of a pointer type, such as a struct's.
    public static <P extends Pointer> Shared<P> of(PointerType<P> type, int length) {
        return new Typed<>(type, length);
    }

    /// What the array is held in.
    public final Kind kind() {
        return kind;
    }

    /// Bytes per block.
    public final long bytes() {
        return bytes;
    }

    /// A pointer into a piece of memory of [#bytes()] bytes.
    public abstract P at(Memory memory, long byteOffset);

    /// A pointer to a fresh, zero instance.
    public final P allocate() {
        return at(Memory.of(kind, bytes), 0);
    }

    private static final class Typed<P extends Pointer> extends Shared<P> {
        private final PointerType<P> type;

        Typed(PointerType<P> type, int length) {
            super(type.kind(), (long) type.elementSize() * length);
            this.type = type;
        }

        @Override
        public P at(Memory memory, long byteOffset) {
            return type.at(memory, byteOffset);
        }
    }
}
