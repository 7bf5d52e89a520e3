package ported.llama_decoder;

import port.runtime.BytePtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// Source: llama_decoder.cu:22.
final class Config extends Struct {
    /// Size in bytes.
    static final int SIZE = 28;

    Config() {
        super(SIZE);
    }

    Config(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    static Config of(int vocabulary, int width, int hidden, int layers, int heads, int kvHeads, int maxTokens) {
        Config made = new Config();
        made.vocabulary(vocabulary);
        made.width(width);
        made.hidden(hidden);
        made.layers(layers);
        made.heads(heads);
        made.kvHeads(kvHeads);
        made.maxTokens(maxTokens);
        return made;
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    int vocabulary() {
        return getInt(0);
    }

    void vocabulary(int value) {
        setInt(0, value);
    }

    /// size of the residual stream
    int width() {
        return getInt(4);
    }

    void width(int value) {
        setInt(4, value);
    }

    /// size within the feed-forward network
    int hidden() {
        return getInt(8);
    }

    void hidden(int value) {
        setInt(8, value);
    }

    int layers() {
        return getInt(12);
    }

    void layers(int value) {
        setInt(12, value);
    }

    /// heads of queries
    int heads() {
        return getInt(16);
    }

    void heads(int value) {
        setInt(16, value);
    }

    /// heads of keys and values; heads / kvHeads queries share one
    int kvHeads() {
        return getInt(20);
    }

    void kvHeads(int value) {
        setInt(20, value);
    }

    int maxTokens() {
        return getInt(24);
    }

    void maxTokens(int value) {
        setInt(24, value);
    }

    Config assign(Config other) {
        copyFrom(other, SIZE);
        return this;
    }

    Config copy() {
        return new Config().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// Source: llama_decoder.cu:30.
    int headSize() {
        return width() / heads();
    }

    /// Source: llama_decoder.cu:31.
    int kvWidth() {
        return kvHeads() * headSize();
    }

    /// A pointer to `Config`.
    static final class Ptr extends StructPtr<Config> {
        static final PointerType<Ptr> TYPE = PointerType.of("Config*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public Config at(long index) {
            return new Config(memory(), byteOffset() + index * SIZE);
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
