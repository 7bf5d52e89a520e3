package port.runtime;

import java.util.Objects;

/// What generic code has to know about a pointer type: the size of an element and how to make such a pointer.
///
/// @param <P> the pointer class
public final class PointerType<P extends Pointer> {
    private final String name;
    private final Kind kind;
    private final int elementSize;
    private final Maker<P> maker;

    private PointerType(String name, Kind kind, int elementSize, Maker<P> maker) {
        this.name = Objects.requireNonNull(name, "name");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.maker = Objects.requireNonNull(maker, "maker");
        this.elementSize = elementSize;
    }

    /// Describes a pointer type.
    ///
    /// @param name the C spelling, such as `float*`
    /// @param kind what untyped memory should be held in when such a pointer is made
    /// @param elementSize bytes per element
    public static <P extends Pointer> PointerType<P> of(String name, Kind kind, int elementSize, Maker<P> maker) {
        return new PointerType<>(name, kind, elementSize, maker);
    }

    /// The C spelling, such as `float*`.
    public String name() {
        return name;
    }

    /// What untyped memory is held in when such a pointer is made.
    public Kind kind() {
        return kind;
    }

    /// Bytes per element.
    public int elementSize() {
        return elementSize;
    }

    /// A pointer `byteOffset` bytes behind the start of a piece of memory.
    public P at(Memory memory, long byteOffset) {
        return maker.at(memory, byteOffset);
    }

    @Override
    public String toString() {
        return name;
    }

    /// Makes a pointer into a piece of memory.
    ///
    /// @param <P> the pointer class
    @FunctionalInterface
    public interface Maker<P> {
        /// A pointer `byteOffset` bytes behind the start of the memory.
        P at(Memory memory, long byteOffset);
    }
}
