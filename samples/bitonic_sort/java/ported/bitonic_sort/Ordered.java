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
final class Ordered extends Struct {
    /// Size in bytes.
    static final int SIZE = 1;

    Ordered() {
        super(SIZE);
    }

    Ordered(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    Ordered assign(Ordered other) {
        return this;
    }

    Ordered copy() {
        return new Ordered().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// From `<algorithm>`.
    boolean call(IntPtr a, IntPtr b) {
        return Integer.compareUnsigned(a.get(), b.get()) < 0;
    }

    /// A pointer to `std::__ordered`.
    static final class Ptr extends StructPtr<Ordered> {
        static final PointerType<Ptr> TYPE = PointerType.of("std::__ordered*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public Ordered at(long index) {
            return new Ordered(memory(), byteOffset() + index * SIZE);
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
