package ported;

import port.runtime.BytePtr;
import port.runtime.FloatPtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// Source: host.cu:1.
final class Buffer extends Struct {
    /// Size in bytes.
    static final int SIZE = 16;

    Buffer() {
        super(SIZE);
    }

    Buffer(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    int size() {
        return getInt(0);
    }

    void size(int value) {
        setInt(0, value);
    }

    FloatPtr data() {
        return getPointer(8, FloatPtr.TYPE);
    }

    void data(FloatPtr value) {
        setPointer(8, value);
    }

    Buffer assign(Buffer other) {
        copyFrom(other, SIZE);
        return this;
    }

    Buffer copy() {
        return new Buffer().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// Source: host.cu:1.
    Buffer construct(int size) {
        size(size);
        return this;
    }

    /// Source: host.cu:1.
    void destroy() {
        size(0);
    }

    /// A pointer to `Buffer`.
    static final class Ptr extends StructPtr<Buffer> {
        static final PointerType<Ptr> TYPE = PointerType.of("Buffer*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public Buffer at(long index) {
            return new Buffer(memory(), byteOffset() + index * SIZE);
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
