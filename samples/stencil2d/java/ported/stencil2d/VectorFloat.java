package ported.stencil2d;

import port.runtime.BytePtr;
import port.runtime.CStdlib;
import port.runtime.CString;
import port.runtime.FloatPtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerPtr;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// From `<vector>`.
final class VectorFloat extends Struct {
    /// Size in bytes.
    static final int SIZE = 24;

    VectorFloat() {
        super(SIZE);
    }

    VectorFloat(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    FloatPtr begin_() {
        return getPointer(0, FloatPtr.TYPE);
    }

    void begin_(FloatPtr value) {
        setPointer(0, value);
    }

    PointerPtr<FloatPtr> begin_Ptr() {
        return PointerPtr.type(FloatPtr.TYPE).at(memory(), offsetOf(0));
    }

    FloatPtr end_() {
        return getPointer(8, FloatPtr.TYPE);
    }

    void end_(FloatPtr value) {
        setPointer(8, value);
    }

    PointerPtr<FloatPtr> end_Ptr() {
        return PointerPtr.type(FloatPtr.TYPE).at(memory(), offsetOf(8));
    }

    FloatPtr limit_() {
        return getPointer(16, FloatPtr.TYPE);
    }

    void limit_(FloatPtr value) {
        setPointer(16, value);
    }

    PointerPtr<FloatPtr> limit_Ptr() {
        return PointerPtr.type(FloatPtr.TYPE).at(memory(), offsetOf(16));
    }

    VectorFloat assign(VectorFloat other) {
        copyFrom(other, SIZE);
        return this;
    }

    VectorFloat copy() {
        return new VectorFloat().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// From `<vector>`.
    static FloatPtr allocate_(long n) {
        if (n == 0) {
            return FloatPtr.NULL;
        }
        return CStdlib.malloc(n * (long) Float.BYTES).asFloats();
    }

    /// From `<vector>`.
    static void release_(FloatPtr p, long n) {
        CStdlib.free(p);
    }

    /// From `<vector>`.
    static void destroy_(FloatPtr first, FloatPtr last) {
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
            CString.memset(end_(), 0, n * (long) Float.BYTES);
        }
        end_(end_().plus(n));
    }

    /// From `<vector>`.
    void append_fill_(long n, FloatPtr value) {
        for (long i = 0; Long.compareUnsigned(i, n) < 0; i++) {
            FloatPtr place = end_();
            place.set(value.get());
            end_(end_().plus(1));
        }
    }

    /// From `<vector>`.
    VectorFloat construct() {
        begin_(FloatPtr.NULL);
        end_(FloatPtr.NULL);
        limit_(FloatPtr.NULL);
        return this;
    }

    /// From `<vector>`.
    VectorFloat construct(long n) {
        construct();
        make_(n);
        append_default_(n);
        return this;
    }

    /// From `<vector>`.
    VectorFloat construct(long n, FloatPtr value) {
        construct();
        make_(n);
        append_fill_(n, value);
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
    FloatPtr data() {
        return begin_();
    }

    /// From `<vector>`.
    FloatPtr element2(long i) {
        return begin_().plus(i);
    }

    /// From `<vector>`.
    FloatPtr element(long i) {
        return begin_().plus(i);
    }

    /// From `<vector>`.
    void swap(VectorFloat other) {
        Utility.swap(begin_Ptr(), other.begin_Ptr());
        Utility.swap(end_Ptr(), other.end_Ptr());
        Utility.swap(limit_Ptr(), other.limit_Ptr());
    }

    /// A pointer to `std::vector<float, std::allocator<float>>`.
    static final class Ptr extends StructPtr<VectorFloat> {
        static final PointerType<Ptr> TYPE =
                PointerType.of("std::vector<float, std::allocator<float>>*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public VectorFloat at(long index) {
            return new VectorFloat(memory(), byteOffset() + index * SIZE);
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
