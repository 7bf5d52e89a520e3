package ported.shapes;

import port.runtime.BytePtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// Four equal sides.
///
/// Source: shapes.cu:12.
final class Square extends Struct {
    /// Size in bytes.
    static final int SIZE = 16;

    Square() {
        super(SIZE);
    }

    Square(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    Shape asShape() {
        return new Shape(memory(), offsetOf(0));
    }

    void asShape(Shape value) {
        asShape().assign(value);
    }

    float side() {
        return getFloat(12);
    }

    void side(float value) {
        setFloat(12, value);
    }

    Square assign(Square other) {
        copyFrom(other, SIZE);
        return this;
    }

    Square copy() {
        return new Square().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// Source: shapes.cu:12.
    void destroy() {
        asShape().destroy();
    }

    /// Source: shapes.cu:14.
    Square construct(float s) {
        asShape().construct();
        asShape().vtable_(Shapes.virtual_functions_of_Square);
        side(s);
        return this;
    }

    /// Source: shapes.cu:15.
    float area(float scale) {
        return side() * side() * scale;
    }

    /// A pointer to `Square`.
    static final class Ptr extends StructPtr<Square> {
        static final PointerType<Ptr> TYPE = PointerType.of("Square*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public Square at(long index) {
            return new Square(memory(), byteOffset() + index * SIZE);
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
