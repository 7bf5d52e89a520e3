package ported.streams;

import port.runtime.BytePtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// Source: streams.cu:11.
final class RangeInt extends Struct {
    /// Size in bytes.
    static final int SIZE = 8;

    RangeInt() {
        super(SIZE);
    }

    RangeInt(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    static RangeInt of(int from, int to) {
        RangeInt made = new RangeInt();
        made.from(from);
        made.to(to);
        return made;
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    int from() {
        return getInt(0);
    }

    void from(int value) {
        setInt(0, value);
    }

    int to() {
        return getInt(4);
    }

    void to(int value) {
        setInt(4, value);
    }

    RangeInt assign(RangeInt other) {
        copyFrom(other, SIZE);
        return this;
    }

    RangeInt copy() {
        return new RangeInt().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// A pointer to `Range<int>`.
    static final class Ptr extends StructPtr<RangeInt> {
        static final PointerType<Ptr> TYPE = PointerType.of("Range<int>*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public RangeInt at(long index) {
            return new RangeInt(memory(), byteOffset() + index * SIZE);
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
