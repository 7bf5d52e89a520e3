package ported.histogram;

import port.runtime.BytePtr;
import port.runtime.CStdlib;
import port.runtime.CString;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// From `<vector>`.
final class VectorUnsignedChar extends Struct {
    /// Size in bytes.
    static final int SIZE = 24;

    VectorUnsignedChar() {
        super(SIZE);
    }

    VectorUnsignedChar(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    BytePtr begin_() {
        return getPointer(0, BytePtr.TYPE);
    }

    void begin_(BytePtr value) {
        setPointer(0, value);
    }

    BytePtr end_() {
        return getPointer(8, BytePtr.TYPE);
    }

    void end_(BytePtr value) {
        setPointer(8, value);
    }

    BytePtr limit_() {
        return getPointer(16, BytePtr.TYPE);
    }

    void limit_(BytePtr value) {
        setPointer(16, value);
    }

    VectorUnsignedChar assign(VectorUnsignedChar other) {
        copyFrom(other, SIZE);
        return this;
    }

    VectorUnsignedChar copy() {
        return new VectorUnsignedChar().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// From `<vector>`.
    static BytePtr allocate_(long n) {
        if (n == 0) {
            return BytePtr.NULL;
        }
        return CStdlib.malloc(n * (long) Byte.BYTES).asBytes();
    }

    /// From `<vector>`.
    static void release_(BytePtr p, long n) {
        CStdlib.free(p);
    }

    /// From `<vector>`.
    static void destroy_(BytePtr first, BytePtr last) {
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
            CString.memset(end_(), 0, n * (long) Byte.BYTES);
        }
        end_(end_().plus(n));
    }

    /// From `<vector>`.
    VectorUnsignedChar construct() {
        begin_(BytePtr.NULL);
        end_(BytePtr.NULL);
        limit_(BytePtr.NULL);
        return this;
    }

    /// From `<vector>`.
    VectorUnsignedChar construct(long n) {
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
    BytePtr data() {
        return begin_();
    }

    /// From `<vector>`.
    BytePtr element(long i) {
        return begin_().plus(i);
    }

    /// A pointer to `std::vector<unsigned char, std::allocator<unsigned char>>`.
    static final class Ptr extends StructPtr<VectorUnsignedChar> {
        static final PointerType<Ptr> TYPE =
                PointerType.of("std::vector<unsigned char, std::allocator<unsigned char>>*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public VectorUnsignedChar at(long index) {
            return new VectorUnsignedChar(memory(), byteOffset() + index * SIZE);
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
