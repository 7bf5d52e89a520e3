package ported.bitonic_sort;

import port.runtime.BytePtr;
import port.runtime.IntPtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// From `<algorithm>`.
final class LessUnsignedInt extends Struct {
    /// Size in bytes.
    static final int SIZE = 1;

    LessUnsignedInt() {
        super(SIZE);
    }

    LessUnsignedInt(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    LessUnsignedInt assign(LessUnsignedInt other) {
        copyFrom(other, SIZE);
        return this;
    }

    LessUnsignedInt copy() {
        return new LessUnsignedInt().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// From `<algorithm>`.
    boolean call(IntPtr a, IntPtr b) {
        return Integer.compareUnsigned(a.get(), b.get()) < 0;
    }

    /// A pointer to `std::__less<unsigned int>`.
    static final class Ptr extends StructPtr<LessUnsignedInt> {
        static final PointerType<Ptr> TYPE = PointerType.of("std::__less<unsigned int>*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public LessUnsignedInt at(long index) {
            return new LessUnsignedInt(memory(), byteOffset() + index * SIZE);
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
