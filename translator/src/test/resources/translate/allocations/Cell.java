package ported.allocations;

import port.runtime.BytePtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// Source: allocations.cu:5.
final class Cell extends Struct {
    /// Size in bytes.
    static final int SIZE = 4;

    Cell() {
        super(SIZE);
    }

    Cell(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    float heat() {
        return getFloat(0);
    }

    void heat(float value) {
        setFloat(0, value);
    }

    Cell assign(Cell other) {
        copyFrom(other, SIZE);
        return this;
    }

    Cell copy() {
        return new Cell().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// Source: allocations.cu:7.
    Cell construct(float heat) {
        heat(heat);
        return this;
    }

    /// A pointer to `Cell`.
    static final class Ptr extends StructPtr<Cell> {
        static final PointerType<Ptr> TYPE = PointerType.of("Cell*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public Cell at(long index) {
            return new Cell(memory(), byteOffset() + index * SIZE);
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
