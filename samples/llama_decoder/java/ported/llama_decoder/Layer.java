package ported.llama_decoder;

import port.runtime.BytePtr;
import port.runtime.CudaMath;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// Source: llama_decoder.cu:188.
final class Layer extends Struct {
    /// Size in bytes.
    static final int SIZE = 176;

    Layer() {
        super(SIZE);
    }

    Layer(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    Tensor attentionNorm() {
        return new Tensor(memory(), offsetOf(0));
    }

    void attentionNorm(Tensor value) {
        attentionNorm().assign(value);
    }

    Tensor feedForwardNorm() {
        return new Tensor(memory(), offsetOf(16));
    }

    void feedForwardNorm(Tensor value) {
        feedForwardNorm().assign(value);
    }

    Tensor query() {
        return new Tensor(memory(), offsetOf(32));
    }

    void query(Tensor value) {
        query().assign(value);
    }

    Tensor key() {
        return new Tensor(memory(), offsetOf(48));
    }

    void key(Tensor value) {
        key().assign(value);
    }

    Tensor value() {
        return new Tensor(memory(), offsetOf(64));
    }

    void value(Tensor value) {
        value().assign(value);
    }

    Tensor output() {
        return new Tensor(memory(), offsetOf(80));
    }

    void output(Tensor value) {
        output().assign(value);
    }

    Tensor gate() {
        return new Tensor(memory(), offsetOf(96));
    }

    void gate(Tensor value) {
        gate().assign(value);
    }

    Tensor up() {
        return new Tensor(memory(), offsetOf(112));
    }

    void up(Tensor value) {
        up().assign(value);
    }

    Tensor down() {
        return new Tensor(memory(), offsetOf(128));
    }

    void down(Tensor value) {
        down().assign(value);
    }

    /// the cache
    Tensor keys() {
        return new Tensor(memory(), offsetOf(144));
    }

    void keys(Tensor value) {
        keys().assign(value);
    }

    /// the cache
    Tensor values() {
        return new Tensor(memory(), offsetOf(160));
    }

    void values(Tensor value) {
        values().assign(value);
    }

    Layer assign(Layer other) {
        copyFrom(other, SIZE);
        return this;
    }

    Layer copy() {
        return new Layer().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// Source: llama_decoder.cu:188.
    Layer construct() {
        attentionNorm().construct();
        feedForwardNorm().construct();
        query().construct();
        key().construct();
        value().construct();
        output().construct();
        gate().construct();
        up().construct();
        down().construct();
        keys().construct();
        values().construct();
        return this;
    }

    /// Source: llama_decoder.cu:188.
    void destroy() {
        values().destroy();
        keys().destroy();
        down().destroy();
        up().destroy();
        gate().destroy();
        output().destroy();
        value().destroy();
        key().destroy();
        query().destroy();
        feedForwardNorm().destroy();
        attentionNorm().destroy();
    }

    /// Source: llama_decoder.cu:194.
    void randomise(Config config, MersenneTwisterEngineUnsignedLong generator) {
        int width = config.width();
        float deviation = 1.5f / CudaMath.sqrt((float) width);
        attentionNorm().randomise(width, 1.0f, 0.1f, generator);
        feedForwardNorm().randomise(width, 1.0f, 0.1f, generator);
        query().randomise(width * width, 0.0f, deviation, generator);
        key().randomise(config.kvWidth() * width, 0.0f, deviation, generator);
        value().randomise(config.kvWidth() * width, 0.0f, deviation, generator);
        output().randomise(width * width, 0.0f, deviation, generator);
        gate().randomise(config.hidden() * width, 0.0f, deviation, generator);
        up().randomise(config.hidden() * width, 0.0f, deviation, generator);
        down().randomise(width * config.hidden(), 0.0f, deviation, generator);
        keys().randomise(config.maxTokens() * config.kvWidth(), 0.0f, 0.0f, generator);
        values().randomise(config.maxTokens() * config.kvWidth(), 0.0f, 0.0f, generator);
    }

    /// A pointer to `Layer`.
    static final class Ptr extends StructPtr<Layer> {
        static final PointerType<Ptr> TYPE = PointerType.of("Layer*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public Layer at(long index) {
            return new Layer(memory(), byteOffset() + index * SIZE);
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
