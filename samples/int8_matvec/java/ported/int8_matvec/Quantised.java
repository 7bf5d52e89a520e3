package ported.int8_matvec;

import port.runtime.BytePtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// Weights and activations, quantised group by group: value = quantum * scale.
///
/// Source: int8_matvec.cu:12.
final class Quantised extends Struct {
    /// Size in bytes.
    static final int SIZE = 48;

    Quantised() {
        super(SIZE);
    }

    Quantised(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    VectorSignedChar quanta() {
        return new VectorSignedChar(memory(), offsetOf(0));
    }

    void quanta(VectorSignedChar value) {
        quanta().assign(value);
    }

    VectorFloat scales() {
        return new VectorFloat(memory(), offsetOf(24));
    }

    void scales(VectorFloat value) {
        scales().assign(value);
    }

    Quantised assign(Quantised other) {
        copyFrom(other, SIZE);
        return this;
    }

    Quantised copy() {
        return new Quantised().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// Source: int8_matvec.cu:12.
    Quantised construct() {
        quanta().construct();
        scales().construct();
        return this;
    }

    /// Source: int8_matvec.cu:12.
    void destroy() {
        scales().destroy();
        quanta().destroy();
    }

    /// A pointer to `Quantised`.
    static final class Ptr extends StructPtr<Quantised> {
        static final PointerType<Ptr> TYPE = PointerType.of("Quantised*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public Quantised at(long index) {
            return new Quantised(memory(), byteOffset() + index * SIZE);
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
