package ported.nbody;

import port.runtime.BytePtr;
import port.runtime.CStdlib;
import port.runtime.CString;
import port.runtime.Float4;
import port.runtime.Float4Ptr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// From `<vector>`.
final class VectorFloat4 extends Struct {
    /// Size in bytes.
    static final int SIZE = 24;

    VectorFloat4() {
        super(SIZE);
    }

    VectorFloat4(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    Float4Ptr begin_() {
        return getPointer(0, Float4Ptr.TYPE);
    }

    void begin_(Float4Ptr value) {
        setPointer(0, value);
    }

    Float4Ptr end_() {
        return getPointer(8, Float4Ptr.TYPE);
    }

    void end_(Float4Ptr value) {
        setPointer(8, value);
    }

    Float4Ptr limit_() {
        return getPointer(16, Float4Ptr.TYPE);
    }

    void limit_(Float4Ptr value) {
        setPointer(16, value);
    }

    VectorFloat4 assign(VectorFloat4 other) {
        copyFrom(other, SIZE);
        return this;
    }

    VectorFloat4 copy() {
        return new VectorFloat4().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// From `<vector>`.
    static Float4Ptr allocate_(long n) {
        if (n == 0) {
            return Float4Ptr.NULL;
        }
        return CStdlib.malloc(n * 16L).as(Float4Ptr.TYPE);
    }

    /// From `<vector>`.
    static void release_(Float4Ptr p, long n) {
        CStdlib.free(p);
    }

    /// From `<vector>`.
    static void destroy_(Float4Ptr first, Float4Ptr last) {
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
            CString.memset(end_(), 0, n * 16L);
        }
        end_(end_().plus(n));
    }

    /// From `<vector>`.
    VectorFloat4 construct() {
        begin_(Float4Ptr.NULL);
        end_(Float4Ptr.NULL);
        limit_(Float4Ptr.NULL);
        return this;
    }

    /// From `<vector>`.
    VectorFloat4 construct(long n) {
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
    Float4Ptr data() {
        return begin_();
    }

    /// From `<vector>`.
    Float4Ptr element(long i) {
        return begin_().plus(i);
    }

    /// A pointer to `std::vector<float4, std::allocator<float4>>`.
    static final class Ptr extends StructPtr<VectorFloat4> {
        static final PointerType<Ptr> TYPE =
                PointerType.of("std::vector<float4, std::allocator<float4>>*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public VectorFloat4 at(long index) {
            return new VectorFloat4(memory(), byteOffset() + index * SIZE);
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
