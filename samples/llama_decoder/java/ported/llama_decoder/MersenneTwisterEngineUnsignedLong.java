package ported.llama_decoder;

import port.runtime.BytePtr;
import port.runtime.Kind;
import port.runtime.LongPtr;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// From `<random>`.
final class MersenneTwisterEngineUnsignedLong extends Struct {
    /// Size in bytes.
    static final int SIZE = 5000;

    MersenneTwisterEngineUnsignedLong() {
        super(SIZE);
    }

    MersenneTwisterEngineUnsignedLong(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    LongPtr state_() {
        return LongPtr.TYPE.at(memory(), offsetOf(0));
    }

    int next_() {
        return getInt(4992);
    }

    void next_(int value) {
        setInt(4992, value);
    }

    MersenneTwisterEngineUnsignedLong assign(MersenneTwisterEngineUnsignedLong other) {
        copyFrom(other, SIZE);
        return this;
    }

    MersenneTwisterEngineUnsignedLong copy() {
        return new MersenneTwisterEngineUnsignedLong().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// From `<random>`.
    void refill_() {
        long upper = ~0L << 31;
        long lower = ~upper;
        for (int k = 0; k < 624; k++) {
            long y = (state_().get(k) & upper) | (state_().get(k + 1 < 624 ? k + 1 : 0) & lower);
            state_().set(k,
                    state_().get(k + 397 < 624 ? k + 397 : k + 397 - 624) ^ (y >>> 1) ^ ((y & 1) != 0 ? 2567483615L
                    : 0));
        }
        next_(0);
    }

    /// From `<random>`.
    static long min() {
        return 0;
    }

    /// From `<random>`.
    static long max() {
        return 32 == 64 ? ~0L : 0xffffffffL;
    }

    /// From `<random>`.
    MersenneTwisterEngineUnsignedLong construct(long value) {
        seed(value);
        return this;
    }

    /// From `<random>`.
    void seed(long value) {
        state_().set(0, value & max());
        for (int i = 1; i < 624; i++) {
            long x = state_().get(i - 1);
            x ^= x >>> (32 - 2);
            x *= 1812433253;
            x += (long) i;
            state_().set(i, x & max());
        }
        next_(624);
    }

    /// From `<random>`.
    long call() {
        if (next_() >= 624) {
            refill_();
        }
        MersenneTwisterEngineUnsignedLong pointer = this;
        MersenneTwisterEngineUnsignedLong pointer2 = this;
        int old = pointer2.next_();
        pointer2.next_(pointer2.next_() + 1);
        long z = pointer.state_().get(old);
        z ^= (z >>> 11) & 4294967295L;
        z ^= (z << 7) & 2636928640L;
        z ^= (z << 15) & 4022730752L;
        z ^= z >>> 18;
        return z & max();
    }

    /// A pointer to `std::mersenne_twister_engine<unsigned long, 32, 624, 397, 31, 2567483615, 11, 4294967295, 7,
    /// 2636928640, 15, 4022730752, 18, 1812433253>`.
    static final class Ptr extends StructPtr<MersenneTwisterEngineUnsignedLong> {
        static final PointerType<Ptr> TYPE =
                PointerType.of("std::mersenne_twister_engine<unsigned long, 32, 624, 397, 31, 2567483615, 11, "
                + "4294967295, 7, 2636928640, 15, 4022730752, 18, 1812433253>*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public MersenneTwisterEngineUnsignedLong at(long index) {
            return new MersenneTwisterEngineUnsignedLong(memory(), byteOffset() + index * SIZE);
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
