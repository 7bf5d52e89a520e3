package ported.llama_decoder;

import port.runtime.BytePtr;
import port.runtime.CStdlib;
import port.runtime.CString;
import port.runtime.CudaRuntime;
import port.runtime.Device;
import port.runtime.FloatPtr;
import port.runtime.Kind;
import port.runtime.LongPtr;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// Source: llama_decoder.cu:211.
final class Decoder extends Struct {
    /// Size in bytes.
    static final int SIZE = 200;

    Decoder() {
        super(SIZE);
    }

    Decoder(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    Config config_() {
        return new Config(memory(), offsetOf(0));
    }

    void config_(Config value) {
        config_().assign(value);
    }

    Tensor x_() {
        return new Tensor(memory(), offsetOf(32));
    }

    void x_(Tensor value) {
        x_().assign(value);
    }

    Tensor normed_() {
        return new Tensor(memory(), offsetOf(48));
    }

    void normed_(Tensor value) {
        normed_().assign(value);
    }

    Tensor q_() {
        return new Tensor(memory(), offsetOf(64));
    }

    void q_(Tensor value) {
        q_().assign(value);
    }

    Tensor mixed_() {
        return new Tensor(memory(), offsetOf(80));
    }

    void mixed_(Tensor value) {
        mixed_().assign(value);
    }

    Tensor gate_() {
        return new Tensor(memory(), offsetOf(96));
    }

    void gate_(Tensor value) {
        gate_().assign(value);
    }

    Tensor up_() {
        return new Tensor(memory(), offsetOf(112));
    }

    void up_(Tensor value) {
        up_().assign(value);
    }

    Tensor logits_() {
        return new Tensor(memory(), offsetOf(128));
    }

    void logits_(Tensor value) {
        logits_().assign(value);
    }

    Tensor table_() {
        return new Tensor(memory(), offsetOf(144));
    }

    void table_(Tensor value) {
        table_().assign(value);
    }

    Tensor lastNorm_() {
        return new Tensor(memory(), offsetOf(160));
    }

    void lastNorm_(Tensor value) {
        lastNorm_().assign(value);
    }

    Tensor head_() {
        return new Tensor(memory(), offsetOf(176));
    }

    void head_(Tensor value) {
        head_().assign(value);
    }

    Layer.Ptr layers_() {
        return getPointer(192, Layer.Ptr.TYPE);
    }

    void layers_(Layer.Ptr value) {
        setPointer(192, value);
    }

    Decoder assign(Decoder other) {
        copyFrom(other, SIZE);
        return this;
    }

    Decoder copy() {
        return new Decoder().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// Source: llama_decoder.cu:213.
    Decoder construct(Config config, int seed) {
        config_().assign(config);
        x_().construct(config.width());
        normed_().construct(config.width());
        q_().construct(config.width());
        mixed_().construct(config.width());
        gate_().construct(config.hidden());
        up_().construct(config.hidden());
        logits_().construct(config.vocabulary());
        table_().construct();
        lastNorm_().construct();
        head_().construct();
        long count = config.layers();
        LongPtr memory = CStdlib.malloc(count * (long) Layer.SIZE + 8).asLongs();
        memory.set(count);
        Layer.Ptr allocated = memory.plus(1).as(Layer.Ptr.TYPE);
        for (long i = 0; i < count; i++) {
            allocated.at(i).construct();
        }
        layers_(allocated);
        MersenneTwisterEngineUnsignedLong generator =
                new MersenneTwisterEngineUnsignedLong().construct(Integer.toUnsignedLong(seed));
        table_().randomise(config.vocabulary() * config.width(), 0.0f, 1.0f, generator);
        for (int l = 0; l < config.layers(); l++) {
            layers_().at(l).randomise(config, generator);
        }
        lastNorm_().randomise(config.width(), 1.0f, 0.1f, generator);
        head_().randomise(config.vocabulary() * config.width(), 0.0f, 0.2f, generator);
        return this;
    }

    /// Source: llama_decoder.cu:224.
    void destroy() {
        try {
            Layer.Ptr deleted = layers_();
            if (!deleted.isNull()) {
                LongPtr memory = deleted.asLongs().minus(1);
                long count = memory.get();
                for (long i = count - 1; i >= 0; i--) {
                    deleted.at(i).destroy();
                }
                CStdlib.free(memory);
            }
        } finally {
            head_().destroy();
            lastNorm_().destroy();
            table_().destroy();
            logits_().destroy();
            up_().destroy();
            gate_().destroy();
            mixed_().destroy();
            q_().destroy();
            normed_().destroy();
            x_().destroy();
        }
    }

    /// Runs one token through all layers and gives the logits of the next one.
    ///
    /// Source: llama_decoder.cu:227.
    VectorFloat forward(int token, int position) {
        Device device = Device.current();
        int width = config_().width();
        int kvWidth = config_().kvWidth();
        FloatPtr x = x_().data();
        FloatPtr table = table_().data();
        device.launch((width + LlamaDecoder.BLOCK - 1) / LlamaDecoder.BLOCK, LlamaDecoder.BLOCK,
                ctx -> LlamaDecoder.embed(ctx, x, table, token, width));
        for (int l = 0; l < config_().layers(); l++) {
            Layer layer = layers_().at(l);
            FloatPtr key = layer.keys().data().plus(position * kvWidth);
            FloatPtr value = layer.values().data().plus(position * kvWidth);
            FloatPtr out = normed_().data();
            FloatPtr x2 = x_().data();
            FloatPtr weight = layer.attentionNorm().data();
            device.launch(1, LlamaDecoder.BLOCK, ctx -> LlamaDecoder.rmsnorm(ctx, out, x2, weight, width));
            FloatPtr out2 = q_().data();
            FloatPtr w = layer.query().data();
            FloatPtr x3 = normed_().data();
            device.launch(width, LlamaDecoder.BLOCK, ctx -> LlamaDecoder.matvecFalse(ctx, out2, w, x3, width));
            FloatPtr w2 = layer.key().data();
            FloatPtr x4 = normed_().data();
            device.launch(kvWidth, LlamaDecoder.BLOCK, ctx -> LlamaDecoder.matvecFalse(ctx, key, w2, x4, width));
            FloatPtr w3 = layer.value().data();
            FloatPtr x5 = normed_().data();
            device.launch(kvWidth, LlamaDecoder.BLOCK, ctx -> LlamaDecoder.matvecFalse(ctx, value, w3, x5, width));
            FloatPtr x6 = q_().data();
            int headSize = config_().headSize();
            device.launch(config_().heads(), LlamaDecoder.BLOCK, ctx -> LlamaDecoder.rope(ctx, x6, headSize, position));
            int headSize2 = config_().headSize();
            device.launch(config_().kvHeads(), LlamaDecoder.BLOCK,
                    ctx -> LlamaDecoder.rope(ctx, key, headSize2, position));
            long scoreBytes = (position + 1) * (long) Float.BYTES;
            FloatPtr out3 = mixed_().data();
            FloatPtr q = q_().data();
            FloatPtr keys = layer.keys().data();
            FloatPtr values = layer.values().data();
            int headSize3 = config_().headSize();
            int queriesPerKv = config_().heads() / config_().kvHeads();
            device.launch(config_().heads(), LlamaDecoder.BLOCK, scoreBytes,
                    ctx -> LlamaDecoder.attention(ctx, out3, q, keys, values, position, headSize3, kvWidth,
                    queriesPerKv));
            FloatPtr out4 = x_().data();
            FloatPtr w4 = layer.output().data();
            FloatPtr x7 = mixed_().data();
            device.launch(width, LlamaDecoder.BLOCK, ctx -> LlamaDecoder.matvecTrue(ctx, out4, w4, x7, width));

            FloatPtr out5 = normed_().data();
            FloatPtr x8 = x_().data();
            FloatPtr weight2 = layer.feedForwardNorm().data();
            device.launch(1, LlamaDecoder.BLOCK, ctx -> LlamaDecoder.rmsnorm(ctx, out5, x8, weight2, width));
            FloatPtr out6 = gate_().data();
            FloatPtr w5 = layer.gate().data();
            FloatPtr x9 = normed_().data();
            device.launch(config_().hidden(), LlamaDecoder.BLOCK,
                    ctx -> LlamaDecoder.matvecFalse(ctx, out6, w5, x9, width));
            FloatPtr out7 = up_().data();
            FloatPtr w6 = layer.up().data();
            FloatPtr x10 = normed_().data();
            device.launch(config_().hidden(), LlamaDecoder.BLOCK,
                    ctx -> LlamaDecoder.matvecFalse(ctx, out7, w6, x10, width));
            FloatPtr gate = gate_().data();
            FloatPtr up = up_().data();
            int size = config_().hidden();
            device.launch((config_().hidden() + LlamaDecoder.BLOCK - 1) / LlamaDecoder.BLOCK, LlamaDecoder.BLOCK,
                    ctx -> LlamaDecoder.swiglu(ctx, gate, up, size));
            FloatPtr out8 = x_().data();
            FloatPtr w7 = layer.down().data();
            FloatPtr x11 = gate_().data();
            int cols = config_().hidden();
            device.launch(width, LlamaDecoder.BLOCK, ctx -> LlamaDecoder.matvecTrue(ctx, out8, w7, x11, cols));
        }
        FloatPtr out = normed_().data();
        FloatPtr x2 = x_().data();
        FloatPtr weight = lastNorm_().data();
        device.launch(1, LlamaDecoder.BLOCK, ctx -> LlamaDecoder.rmsnorm(ctx, out, x2, weight, width));
        FloatPtr out2 = logits_().data();
        FloatPtr w = head_().data();
        FloatPtr x3 = normed_().data();
        device.launch(config_().vocabulary(), LlamaDecoder.BLOCK,
                ctx -> LlamaDecoder.matvecFalse(ctx, out2, w, x3, width));
        LlamaDecoder.check(CudaRuntime.getLastError(), CString.literal("llama_decoder.cu"), 255);

        VectorFloat logits = new VectorFloat().construct(config_().vocabulary());
        device.copyToHost(logits.data(), logits_().data(), logits.size());
        LlamaDecoder.check(device.status(), CString.literal("llama_decoder.cu"), 258);
        return logits;
    }

    /// A pointer to `Decoder`.
    static final class Ptr extends StructPtr<Decoder> {
        static final PointerType<Ptr> TYPE = PointerType.of("Decoder*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public Decoder at(long index) {
            return new Decoder(memory(), byteOffset() + index * SIZE);
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
