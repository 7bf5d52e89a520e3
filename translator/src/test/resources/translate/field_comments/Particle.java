package ported.field_comments;

import port.runtime.BytePtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// What the author says about the fields of a struct stands where they are read.
///
/// Source: field_comments.cu:2.
final class Particle extends Struct {
    /// Size in bytes.
    static final int SIZE = 28;

    Particle() {
        super(SIZE);
    }

    Particle(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    static Particle of(float x, float y, float mass, int bounces, int alive, Particle_Charge charge, int plain) {
        Particle made = new Particle();
        made.x(x);
        made.y(y);
        made.mass(mass);
        made.bounces(bounces);
        made.alive(alive);
        made.charge(charge);
        made.plain(plain);
        return made;
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    /// Where it is,
    /// in metres.
    float x() {
        return getFloat(0);
    }

    void x(float value) {
        setFloat(0, value);
    }

    /// Where it is,
    /// in metres.
    float y() {
        return getFloat(4);
    }

    void y(float value) {
        setFloat(4, value);
    }

    /// in kilograms,
    /// without its charge
    float mass() {
        return getFloat(8);
    }

    void mass(float value) {
        setFloat(8, value);
    }

    /// how often it
    /// bounced
    int bounces() {
        return getInt(12);
    }

    void bounces(int value) {
        setInt(12, value);
    }

    /// 0 once it has left
    int alive() {
        return (getInt(16) << 31) >>> 31;
    }

    void alive(int value) {
        setInt(16, (getInt(16) & ~(0x1 << 0)) | ((value & 0x1) << 0));
    }

    Particle_Charge charge() {
        return new Particle_Charge(memory(), offsetOf(20));
    }

    void charge(Particle_Charge value) {
        charge().assign(value);
    }

    int plain() {
        return getInt(24);
    }

    void plain(int value) {
        setInt(24, value);
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

    /// Source: field_comments.cu:12.
    float speed() {
        return x() + y();
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
