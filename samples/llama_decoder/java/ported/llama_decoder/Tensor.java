package ported.llama_decoder;

import port.runtime.BytePtr;
import port.runtime.CString;
import port.runtime.Device;
import port.runtime.FloatPtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// A matrix or vector on the device, freed with its owner.
///
/// Source: llama_decoder.cu:157.
final class Tensor extends Struct {
    /// Size in bytes.
    static final int SIZE = 16;

    Tensor() {
        super(SIZE);
    }

    Tensor(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    FloatPtr data_() {
        return getPointer(0, FloatPtr.TYPE);
    }

    void data_(FloatPtr value) {
        setPointer(0, value);
    }

    int size_() {
        return getInt(8);
    }

    void size_(int value) {
        setInt(8, value);
    }

    Tensor assign(Tensor other) {
        copyFrom(other, SIZE);
        return this;
    }

    Tensor copy() {
        return new Tensor().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// Source: llama_decoder.cu:159.
    Tensor construct() {
        data_(FloatPtr.NULL);
        size_(0);
        return this;
    }

    /// Source: llama_decoder.cu:160.
    Tensor construct(int size) {
        Device device = Device.current();
        data_(FloatPtr.NULL);
        size_(size);
        data_(device.allocateFloats(size));
        LlamaDecoder.check(device.status(), CString.literal("llama_decoder.cu"), 161);
        device.fillBytes(data_(), 0, size * (long) Float.BYTES);
        LlamaDecoder.check(device.status(), CString.literal("llama_decoder.cu"), 162);
        return this;
    }

    /// Source: llama_decoder.cu:166.
    void destroy() {
        Device device = Device.current();
        device.free(data_());
    }

    /// Makes this a tensor of `size` random numbers around `mean`.
    ///
    /// Source: llama_decoder.cu:169.
    void randomise(int size, float mean, float deviation, MersenneTwisterEngineUnsignedLong generator) {
        Device device = Device.current();
        UniformRealDistributionFloat noise = new UniformRealDistributionFloat().construct(-deviation, deviation);
        VectorFloat host = new VectorFloat().construct(size);
        try {
            for (FloatPtr at = host.begin(), end = host.end(); !at.isSame(end); at = at.plus(1)) {
                FloatPtr value = at;
                value.set(mean + noise.call(generator));
            }
            size_(size);
            data_(device.allocateFloats(size));
            LlamaDecoder.check(device.status(), CString.literal("llama_decoder.cu"), 176);
            device.copyToDevice(data_(), host.data(), size);
            LlamaDecoder.check(device.status(), CString.literal("llama_decoder.cu"), 177);
        } finally {
            host.destroy();
        }
    }

    /// Source: llama_decoder.cu:180.
    FloatPtr data() {
        return data_();
    }

    /// Source: llama_decoder.cu:181.
    int size() {
        return size_();
    }

    /// A pointer to `Tensor`.
    static final class Ptr extends StructPtr<Tensor> {
        static final PointerType<Ptr> TYPE = PointerType.of("Tensor*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public Tensor at(long index) {
            return new Tensor(memory(), byteOffset() + index * SIZE);
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
