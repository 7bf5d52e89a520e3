package ported;

import port.runtime.BytePtr;
import port.runtime.Float4;
import port.runtime.Float4Ptr;
import port.runtime.FloatPtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// Source: particles.cu:1.
final class Particle extends Struct {
    /// Size in bytes.
    static final int SIZE = 48;

    Particle() {
        super(SIZE);
    }

    Particle(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    Float4Ptr posPtr() {
        return Float4Ptr.TYPE.at(memory(), offsetOf(0));
    }

    Float4 pos() {
        return posPtr().get();
    }

    void pos(Float4 value) {
        posPtr().set(value);
    }

    int id() {
        return getInt(16);
    }

    void id(int value) {
        setInt(16, value);
    }

    FloatPtr w() {
        return FloatPtr.TYPE.at(memory(), offsetOf(20));
    }

    Particle.Ptr next() {
        return getPointer(32, Particle.Ptr.TYPE);
    }

    void next(Particle.Ptr value) {
        setPointer(32, value);
    }

    int low() {
        return (getInt(40) << 27) >>> 27;
    }

    void low(int value) {
        setInt(40, (getInt(40) & ~(0x1f << 0)) | ((value & 0x1f) << 0));
    }

    int high() {
        return (getInt(40) << 20) >> 25;
    }

    void high(int value) {
        setInt(40, (getInt(40) & ~(0x7f << 5)) | ((value & 0x7f) << 5));
    }

    boolean flag() {
        return ((getByte(44) << 31) >>> 31) != 0;
    }

    void flag(boolean value) {
        setByte(44, (byte) ((getByte(44) & ~(0x1 << 0)) | ((value ? 1 : 0) << 0)));
    }

    Particle assign(Particle other) {
        copyFrom(other, SIZE);
        return this;
    }

    Particle copy() {
        return new Particle().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// A pointer to `Particle`.
    static final class Ptr extends StructPtr<Particle> {
        static final PointerType<Ptr> TYPE = PointerType.of("Particle*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public Particle at(long index) {
            return new Particle(memory(), byteOffset() + index * SIZE);
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
