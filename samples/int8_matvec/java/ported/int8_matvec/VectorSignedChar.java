package ported.int8_matvec;

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
final class VectorSignedChar extends Struct {
    /// Size in bytes.
    static final int SIZE = 24;

    VectorSignedChar() {
        super(SIZE);
    }

    VectorSignedChar(Memory memory, long byteOffset) {
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

    VectorSignedChar assign(VectorSignedChar other) {
        copyFrom(other, SIZE);
        return this;
    }

    VectorSignedChar copy() {
        return new VectorSignedChar().assign(this);
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
    void append_default_(long n) {
        if (n != 0) {
            CString.memset(end_(), 0, n * (long) Byte.BYTES);
        }
        end_(end_().plus(n));
    }

    /// From `<vector>`.
    static void relocate_(BytePtr first, BytePtr last, BytePtr to) {
        if (!first.isSame(last)) {
            CString.memcpy(to, first, last.minus(first) * (long) Byte.BYTES);
        }
    }

    /// From `<vector>`.
    void settle_in_(BytePtr fresh, long n, long room) {
        release_(begin_(), capacity());
        begin_(fresh);
        end_(fresh.plus(n));
        limit_(fresh.plus(room));
    }

    /// From `<vector>`.
    void grow_(long room) {
        BytePtr fresh = allocate_(room);
        long n = size();
        relocate_(begin_(), end_(), fresh);
        settle_in_(fresh, n, room);
    }

    /// From `<vector>`.
    VectorSignedChar construct() {
        begin_(BytePtr.NULL);
        end_(BytePtr.NULL);
        limit_(BytePtr.NULL);
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
    BytePtr data() {
        return begin_();
    }

    /// From `<vector>`.
    BytePtr element(long i) {
        return begin_().plus(i);
    }

    /// From `<vector>`.
    void resize(long n) {
        long now = size();
        if (Long.compareUnsigned(n, now) < 0) {
            destroy_(begin_().plus(n), end_());
            end_(begin_().plus(n));
        } else {
            if (Long.compareUnsigned(n, capacity()) > 0) {
                grow_(Long.compareUnsigned(n, 2 * now) > 0 ? n : 2 * now);
            }
            append_default_(n - now);
        }
    }

    /// A pointer to `std::vector<signed char, std::allocator<signed char>>`.
    static final class Ptr extends StructPtr<VectorSignedChar> {
        static final PointerType<Ptr> TYPE =
                PointerType.of("std::vector<signed char, std::allocator<signed char>>*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public VectorSignedChar at(long index) {
            return new VectorSignedChar(memory(), byteOffset() + index * SIZE);
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
