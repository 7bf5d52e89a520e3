package ported.attention;

import port.runtime.BytePtr;
import port.runtime.CStdlib;
import port.runtime.CString;
import port.runtime.DoublePtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// From `<vector>`.
final class VectorDouble extends Struct {
    /// Size in bytes.
    static final int SIZE = 24;

    VectorDouble() {
        super(SIZE);
    }

    VectorDouble(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    DoublePtr begin_() {
        return getPointer(0, DoublePtr.TYPE);
    }

    void begin_(DoublePtr value) {
        setPointer(0, value);
    }

    DoublePtr end_() {
        return getPointer(8, DoublePtr.TYPE);
    }

    void end_(DoublePtr value) {
        setPointer(8, value);
    }

    DoublePtr limit_() {
        return getPointer(16, DoublePtr.TYPE);
    }

    void limit_(DoublePtr value) {
        setPointer(16, value);
    }

    VectorDouble assign(VectorDouble other) {
        copyFrom(other, SIZE);
        return this;
    }

    VectorDouble copy() {
        return new VectorDouble().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// From `<vector>`.
    static DoublePtr allocate_(long n) {
        if (n == 0) {
            return DoublePtr.NULL;
        }
        return CStdlib.malloc(n * (long) Double.BYTES).asDoubles();
    }

    /// From `<vector>`.
    static void release_(DoublePtr p, long n) {
        CStdlib.free(p);
    }

    /// From `<vector>`.
    static void destroy_(DoublePtr first, DoublePtr last) {
    }

    /// From `<vector>`.
    void make_(long n) {
        begin_(allocate_(n));
        end_(begin_());
        limit_(begin_().plus(n));
    }

    /// From `<vector>`.
    void append_default_(long n) {
        if (n != 0) {
            CString.memset(end_(), 0, n * (long) Double.BYTES);
        }
        end_(end_().plus(n));
    }

    /// From `<vector>`.
    VectorDouble construct() {
        begin_(DoublePtr.NULL);
        end_(DoublePtr.NULL);
        limit_(DoublePtr.NULL);
        return this;
    }

    /// From `<vector>`.
    VectorDouble construct(long n) {
        construct();
        make_(n);
        append_default_(n);
        return this;
    }

    /// From `<vector>`.
    void destroy() {
        destroy_(begin_(), end_());
        release_(begin_(), capacity());
    }

    /// From `<vector>`.
    long capacity() {
        return limit_().minus(begin_());
    }

    /// From `<vector>`.
    DoublePtr element(long i) {
        return begin_().plus(i);
    }

    /// A pointer to `std::vector<double, std::allocator<double>>`.
    static final class Ptr extends StructPtr<VectorDouble> {
        static final PointerType<Ptr> TYPE =
                PointerType.of("std::vector<double, std::allocator<double>>*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public VectorDouble at(long index) {
            return new VectorDouble(memory(), byteOffset() + index * SIZE);
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
