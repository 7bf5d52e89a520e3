package port.runtime;

import java.util.Objects;

/// Declares a variable in device memory that lives as long as the process; held in a `static final` field.
///
/// CUDA: a `__device__`, `__constant__` or `__managed__` variable. Kernels get at it with [KernelContext#global(Global)],
/// host code with [Device#global(Global)].
///
/// @param <P> the pointer class of its elements
public abstract class Global<P extends Pointer> {
    private final String name;
    private final Space space;
    private final Kind kind;
    private final long bytes;

    Global(String name, Space space, Kind kind, long bytes) {
        this.name = Objects.requireNonNull(name, "name");
        this.space = Objects.requireNonNull(space, "space");
        this.kind = Objects.requireNonNull(kind, "kind");
        if (bytes < 0) {
            throw new IllegalArgumentException("negative size " + bytes);
        }
        this.bytes = bytes;
    }

    /// Declares `length` zero elements of a pointer type, such as a struct's.
    public static <P extends Pointer> Global<P> of(String name, Space space, PointerType<P> type, int length) {
        return of(name, space, type, length, _ -> {});
    }

    /// Declares `length` elements of a pointer type, such as a struct's, set up by `initializer`.
    public static <P extends Pointer> Global<P> of(
            String name, Space space, PointerType<P> type, int length, Initializer<P> initializer) {
        return new Typed<>(name, space, type, length, initializer);
    }

    static int check(int length, int values) {
        if (values > length) {
            throw new IllegalArgumentException(values + " values for " + length + " elements");
        }
        return length;
    }

    /// The variable's name in the source.
    public final String name() {
        return name;
    }

    /// `DEVICE`, `CONSTANT` or `MANAGED`.
    public final Space space() {
        return space;
    }

    /// What the variable is held in.
    public final Kind kind() {
        return kind;
    }

    /// Size in bytes.
    public final long bytes() {
        return bytes;
    }

    /// A pointer into a piece of memory of [#bytes()] bytes.
    public abstract P at(Memory memory, long byteOffset);

    abstract void initialize(Memory memory);

    /// Sets the first value of a variable.
    ///
    /// @param <P> the pointer class of its elements
    @FunctionalInterface
    public interface Initializer<P> {
        /// Writes the first value through a pointer to the first element.
        void initialize(P pointer);
    }

    private static final class Typed<P extends Pointer> extends Global<P> {
        private final PointerType<P> type;
        private final Initializer<P> initializer;

        Typed(String name, Space space, PointerType<P> type, int length, Initializer<P> initializer) {
            super(name, space, type.kind(), (long) type.elementSize() * length);
            this.type = type;
            this.initializer = Objects.requireNonNull(initializer, "initializer");
        }

        @Override
        public P at(Memory memory, long byteOffset) {
            return type.at(memory, byteOffset);
        }

        @Override
        void initialize(Memory memory) {
            initializer.initialize(type.at(memory, 0));
        }
    }
}
