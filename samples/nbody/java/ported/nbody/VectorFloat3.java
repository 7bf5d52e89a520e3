package ported.nbody;

import port.runtime.BytePtr;
import port.runtime.CStdlib;
import port.runtime.CString;
import port.runtime.Float3;
import port.runtime.Float3Ptr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// From `<vector>`.
final class VectorFloat3 extends Struct {
    /// Size in bytes.
    static final int SIZE = 24;

    VectorFloat3() {
        super(SIZE);
    }

    VectorFloat3(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    Float3Ptr begin_() {
        return getPointer(0, Float3Ptr.TYPE);
    }

    void begin_(Float3Ptr value) {
        setPointer(0, value);
    }

    Float3Ptr end_() {
        return getPointer(8, Float3Ptr.TYPE);
    }

    void end_(Float3Ptr value) {
        setPointer(8, value);
    }

    Float3Ptr limit_() {
        return getPointer(16, Float3Ptr.TYPE);
    }

    void limit_(Float3Ptr value) {
        setPointer(16, value);
    }

    VectorFloat3 assign(VectorFloat3 other) {
        copyFrom(other, SIZE);
        return this;
    }

    VectorFloat3 copy() {
        return new VectorFloat3().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// From `<vector>`.
    static Float3Ptr allocate_(long n) {
        if (n == 0) {
            return Float3Ptr.NULL;
        }
        return CStdlib.malloc(n * 12L).as(Float3Ptr.TYPE);
    }

    /// From `<vector>`.
    static void release_(Float3Ptr p, long n) {
        CStdlib.free(p);
    }

    /// From `<vector>`.
    static void destroy_(Float3Ptr first, Float3Ptr last) {
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
            CString.memset(end_(), 0, n * 12L);
        }
        end_(end_().plus(n));
    }

    /// From `<vector>`.
    VectorFloat3 construct() {
        begin_(Float3Ptr.NULL);
        end_(Float3Ptr.NULL);
        limit_(Float3Ptr.NULL);
        return this;
    }

    /// From `<vector>`.
    VectorFloat3 construct(long n) {
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
    Float3Ptr data() {
        return begin_();
    }

    /// From `<vector>`.
    Float3Ptr begin() {
        return begin_();
    }

    /// From `<vector>`.
    Float3Ptr end() {
        return end_();
    }

    /// A pointer to `std::vector<float3, std::allocator<float3>>`.
    static final class Ptr extends StructPtr<VectorFloat3> {
        static final PointerType<Ptr> TYPE =
                PointerType.of("std::vector<float3, std::allocator<float3>>*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public VectorFloat3 at(long index) {
            return new VectorFloat3(memory(), byteOffset() + index * SIZE);
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
