package ported.llama_decoder;

import port.runtime.BytePtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// From `<random>`.
final class UniformRealDistributionDouble extends Struct {
    /// Size in bytes.
    static final int SIZE = 16;

    UniformRealDistributionDouble() {
        super(SIZE);
    }

    UniformRealDistributionDouble(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    double low_() {
        return getDouble(0);
    }

    void low_(double value) {
        setDouble(0, value);
    }

    double high_() {
        return getDouble(8);
    }

    void high_(double value) {
        setDouble(8, value);
    }

    UniformRealDistributionDouble assign(UniformRealDistributionDouble other) {
        copyFrom(other, SIZE);
        return this;
    }

    UniformRealDistributionDouble copy() {
        return new UniformRealDistributionDouble().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// From `<random>`.
    UniformRealDistributionDouble construct(double a, double b) {
        low_(a);
        high_(b);
        return this;
    }

    /// From `<random>`.
    double call(MersenneTwisterEngineUnsignedLong generator) {
        return Canonical.generate_canonicalDouble(generator) * (high_() - low_()) + low_();
    }

    /// A pointer to `std::uniform_real_distribution<double>`.
    static final class Ptr extends StructPtr<UniformRealDistributionDouble> {
        static final PointerType<Ptr> TYPE =
                PointerType.of("std::uniform_real_distribution<double>*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public UniformRealDistributionDouble at(long index) {
            return new UniformRealDistributionDouble(memory(), byteOffset() + index * SIZE);
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
