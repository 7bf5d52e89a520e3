package ported.shapes;

import port.runtime.BytePtr;
import port.runtime.CString;
import port.runtime.FunctionPtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerPtr;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// What has an area.
///
/// Source: shapes.cu:3.
final class Shape extends Struct {
    /// Size in bytes.
    static final int SIZE = 16;

    Shape() {
        super(SIZE);
    }

    Shape(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    PointerPtr<VoidPtr> vtable_() {
        return getPointer(0, PointerPtr.type(VoidPtr.TYPE));
    }

    void vtable_(PointerPtr<VoidPtr> value) {
        setPointer(0, value);
    }

    int id() {
        return getInt(8);
    }

    void id(int value) {
        setInt(8, value);
    }

    Shape assign(Shape other) {
        copyFrom(other, SIZE);
        return this;
    }

    Shape copy() {
        return new Shape().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// Source: shapes.cu:3.
    Shape construct() {
        vtable_(Shapes.virtual_functions_of_Shape);
        id(3);
        return this;
    }

    /// Source: shapes.cu:3.
    float area(float scale) {
        return vtable_().get(1).as(FunctionPtr.type(FunctionTypes.StructFloatToFloat.class)).get().call(this, scale);
    }

    /// Source: shapes.cu:3.
    BytePtr virtualName() {
        return vtable_().get(2).as(FunctionPtr.type(FunctionTypes.StructToBytePtr.class)).get().call(this);
    }

    /// Source: shapes.cu:3.
    void virtualDestroy() {
        vtable_().get(0).as(FunctionPtr.type(FunctionTypes.StructToVoid.class)).get().call(this);
    }

    /// Source: shapes.cu:5.
    void destroy() {
    }

    /// What it is called.
    ///
    /// Source: shapes.cu:9.
    BytePtr name() {
        return CString.literal("shape");
    }

    /// A pointer to `Shape`.
    static final class Ptr extends StructPtr<Shape> {
        static final PointerType<Ptr> TYPE = PointerType.of("Shape*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public Shape at(long index) {
            return new Shape(memory(), byteOffset() + index * SIZE);
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
