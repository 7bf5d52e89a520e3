package ported.kv_cache;

import port.runtime.BytePtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// From `<type_traits>`.
final class IntegralConstantBool extends Struct {
    /// Size in bytes.
    static final int SIZE = 1;

    IntegralConstantBool() {
        super(SIZE);
    }

    IntegralConstantBool(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    IntegralConstantBool assign(IntegralConstantBool other) {
        copyFrom(other, SIZE);
        return this;
    }

    IntegralConstantBool copy() {
        return new IntegralConstantBool().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// A pointer to `std::integral_constant<bool, true>`.
    static final class Ptr extends StructPtr<IntegralConstantBool> {
        static final PointerType<Ptr> TYPE =
                PointerType.of("std::integral_constant<bool, true>*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public IntegralConstantBool at(long index) {
            return new IntegralConstantBool(memory(), byteOffset() + index * SIZE);
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
