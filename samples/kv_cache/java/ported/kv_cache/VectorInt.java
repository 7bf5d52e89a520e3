package ported.kv_cache;

import port.runtime.BytePtr;
import port.runtime.CStdlib;
import port.runtime.CString;
import port.runtime.IntPtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// From `<vector>`.
final class VectorInt extends Struct {
    /// Size in bytes.
    static final int SIZE = 24;

    VectorInt() {
        super(SIZE);
    }

    VectorInt(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    IntPtr begin_() {
        return getPointer(0, IntPtr.TYPE);
    }

    void begin_(IntPtr value) {
        setPointer(0, value);
    }

    IntPtr end_() {
        return getPointer(8, IntPtr.TYPE);
    }

    void end_(IntPtr value) {
        setPointer(8, value);
    }

    IntPtr limit_() {
        return getPointer(16, IntPtr.TYPE);
    }

    void limit_(IntPtr value) {
        setPointer(16, value);
    }

    VectorInt assign(VectorInt other) {
        copyFrom(other, SIZE);
        return this;
    }

    VectorInt copy() {
        return new VectorInt().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// From `<vector>`.
    static IntPtr allocate_(long n) {
        if (n == 0) {
            return IntPtr.NULL;
        }
        return CStdlib.malloc(n * (long) Integer.BYTES).asInts();
    }

    /// From `<vector>`.
    static void release_(IntPtr p, long n) {
        CStdlib.free(p);
    }

    /// From `<vector>`.
    static void destroy_(IntPtr first, IntPtr last) {
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
            CString.memset(end_(), 0, n * (long) Integer.BYTES);
        }
        end_(end_().plus(n));
    }

    /// From `<vector>`.
    void append_fill_(long n, IntPtr value) {
        for (long i = 0; Long.compareUnsigned(i, n) < 0; i++) {
            IntPtr place = end_();
            place.set(value.get());
            end_(end_().plus(1));
        }
    }

    /// From `<vector>`.
    VectorInt construct() {
        begin_(IntPtr.NULL);
        end_(IntPtr.NULL);
        limit_(IntPtr.NULL);
        return this;
    }

    /// From `<vector>`.
    VectorInt construct(long n) {
        construct();
        make_(n);
        append_default_(n);
        return this;
    }

    /// From `<vector>`.
    VectorInt construct(long n, IntPtr value) {
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
    long size() {
        return end_().minus(begin_());
    }

    /// From `<vector>`.
    long capacity() {
        return limit_().minus(begin_());
    }

    /// From `<vector>`.
    IntPtr data() {
        return begin_();
    }

    /// From `<vector>`.
    IntPtr begin() {
        return begin_();
    }

    /// From `<vector>`.
    IntPtr end() {
        return end_();
    }

    /// From `<vector>`.
    IntPtr element(long i) {
        return begin_().plus(i);
    }

    /// A pointer to `std::vector<int, std::allocator<int>>`.
    static final class Ptr extends StructPtr<VectorInt> {
        static final PointerType<Ptr> TYPE =
                PointerType.of("std::vector<int, std::allocator<int>>*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public VectorInt at(long index) {
            return new VectorInt(memory(), byteOffset() + index * SIZE);
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
