package ported.stopwatch;

import port.runtime.BytePtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// Source: stopwatch.cu:4.
final class Stopwatch extends Struct {
    /// Size in bytes.
    static final int SIZE = 16;

    Stopwatch() {
        super(SIZE);
    }

    Stopwatch(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    long started() {
        return getLong(0);
    }

    void started(long value) {
        setLong(0, value);
    }

    long ended() {
        return getLong(8);
    }

    void ended(long value) {
        setLong(8, value);
    }

    Stopwatch assign(Stopwatch other) {
        copyFrom(other, SIZE);
        return this;
    }

    Stopwatch copy() {
        return new Stopwatch().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// Source: stopwatch.cu:8.
    Stopwatch construct() {
        started(0);
        ended(0);
        return this;
    }

    /// Source: stopwatch.cu:9.
    void start(long now) {
        started(now);
    }

    /// Source: stopwatch.cu:10.
    long stop(long now) {
        ended(now);
        return ended() - started();
    }

    /// A pointer to `Stopwatch`.
    static final class Ptr extends StructPtr<Stopwatch> {
        static final PointerType<Ptr> TYPE = PointerType.of("Stopwatch*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public Stopwatch at(long index) {
            return new Stopwatch(memory(), byteOffset() + index * SIZE);
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
