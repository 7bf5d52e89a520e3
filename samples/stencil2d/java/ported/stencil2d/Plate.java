package ported.stencil2d;

import port.runtime.BytePtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// Source: stencil2d.cu:7.
final class Plate extends Struct {
    /// Size in bytes.
    static final int SIZE = 12;

    Plate() {
        super(SIZE);
    }

    Plate(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    static Plate of(int width, int height, float conductivity) {
        Plate made = new Plate();
        made.width(width);
        made.height(height);
        made.conductivity(conductivity);
        return made;
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    int width() {
        return getInt(0);
    }

    void width(int value) {
        setInt(0, value);
    }

    int height() {
        return getInt(4);
    }

    void height(int value) {
        setInt(4, value);
    }

    float conductivity() {
        return getFloat(8);
    }

    void conductivity(float value) {
        setFloat(8, value);
    }

    Plate assign(Plate other) {
        copyFrom(other, SIZE);
        return this;
    }

    Plate copy() {
        return new Plate().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// A pointer to `Plate`.
    static final class Ptr extends StructPtr<Plate> {
        static final PointerType<Ptr> TYPE = PointerType.of("Plate*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public Plate at(long index) {
            return new Plate(memory(), byteOffset() + index * SIZE);
        }

        @Override
        public Ptr plus(long elements) {
            return new Ptr(memory(), byteOffset() + elements * SIZE);
        }

        Ptr minus(long elements) {
            return plus(-elements);
        }

        @Override
        public PointerType<Ptr> type() {
            return TYPE;
        }
    }
}
