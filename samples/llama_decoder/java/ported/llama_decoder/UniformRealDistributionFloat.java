package ported.llama_decoder;

import port.runtime.BytePtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// From `<random>`.
final class UniformRealDistributionFloat extends Struct {
    /// Size in bytes.
    static final int SIZE = 8;

    UniformRealDistributionFloat() {
        super(SIZE);
    }

    UniformRealDistributionFloat(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    float low_() {
        return getFloat(0);
    }

    void low_(float value) {
        setFloat(0, value);
    }

    float high_() {
        return getFloat(4);
    }

    void high_(float value) {
        setFloat(4, value);
    }

    UniformRealDistributionFloat assign(UniformRealDistributionFloat other) {
        copyFrom(other, SIZE);
        return this;
    }

    UniformRealDistributionFloat copy() {
        return new UniformRealDistributionFloat().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// From `<random>`.
    UniformRealDistributionFloat construct(float a, float b) {
        low_(a);
        high_(b);
        return this;
    }

    /// From `<random>`.
    float call(MersenneTwisterEngineUnsignedLong generator) {
        return Canonical.generate_canonicalFloat(generator) * (high_() - low_()) + low_();
    }

    /// A pointer to `std::uniform_real_distribution<float>`.
    static final class Ptr extends StructPtr<UniformRealDistributionFloat> {
        static final PointerType<Ptr> TYPE =
                PointerType.of("std::uniform_real_distribution<float>*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public UniformRealDistributionFloat at(long index) {
            return new UniformRealDistributionFloat(memory(), byteOffset() + index * SIZE);
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
