package ported.field_comments;

import port.runtime.BytePtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// Source: field_comments.cu:13.
final class Particle_Charge extends Struct {
    /// Size in bytes.
    static final int SIZE = 4;

    Particle_Charge() {
        super(SIZE);
    }

    Particle_Charge(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    static Particle_Charge of(int value) {
        Particle_Charge made = new Particle_Charge();
        made.value(value);
        return made;
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    /// in units of e
    int value() {
        return getInt(0);
    }

    void value(int value) {
        setInt(0, value);
    }

    Particle_Charge assign(Particle_Charge other) {
        copyFrom(other, SIZE);
        return this;
    }

    Particle_Charge copy() {
        return new Particle_Charge().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// A pointer to `Particle::Charge`.
    static final class Ptr extends StructPtr<Particle_Charge> {
        static final PointerType<Ptr> TYPE = PointerType.of("Particle::Charge*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public Particle_Charge at(long index) {
            return new Particle_Charge(memory(), byteOffset() + index * SIZE);
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
