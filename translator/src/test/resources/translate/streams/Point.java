package ported.streams;

import port.runtime.BytePtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// Source: streams.cu:5.
final class Point extends Struct {
    /// Size in bytes.
    static final int SIZE = 8;

    Point() {
        super(SIZE);
    }

    Point(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    static Point of(int x, int y) {
        Point made = new Point();
        made.x(x);
        made.y(y);
        return made;
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    int x() {
        return getInt(0);
    }

    void x(int value) {
        setInt(0, value);
    }

    int y() {
        return getInt(4);
    }

    void y(int value) {
        setInt(4, value);
    }

    Point assign(Point other) {
        copyFrom(other, SIZE);
        return this;
    }

    Point copy() {
        return new Point().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// A pointer to `Point`.
    static final class Ptr extends StructPtr<Point> {
        static final PointerType<Ptr> TYPE = PointerType.of("Point*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public Point at(long index) {
            return new Point(memory(), byteOffset() + index * SIZE);
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
