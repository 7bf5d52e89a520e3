package ported.kv_cache;

import port.runtime.BytePtr;
import port.runtime.FloatPtr;
import port.runtime.IntPtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerPtr;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// Where everything lies: `pages` is a pool of pages of PAGE_TOKENS x width floats; `table` lists, for every sequence,
/// the numbers of its pages.
///
/// Source: kv_cache.cu:20.
final class Cache extends Struct {
    /// Size in bytes.
    static final int SIZE = 24;

    Cache() {
        super(SIZE);
    }

    Cache(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    FloatPtr pages() {
        return getPointer(0, FloatPtr.TYPE);
    }

    void pages(FloatPtr value) {
        setPointer(0, value);
    }

    PointerPtr<FloatPtr> pagesPtr() {
        return PointerPtr.type(FloatPtr.TYPE).at(memory(), offsetOf(0));
    }

    IntPtr table() {
        return getPointer(8, IntPtr.TYPE);
    }

    void table(IntPtr value) {
        setPointer(8, value);
    }

    int maxPages() {
        return getInt(16);
    }

    void maxPages(int value) {
        setInt(16, value);
    }

    int width() {
        return getInt(20);
    }

    void width(int value) {
        setInt(20, value);
    }

    Cache assign(Cache other) {
        copyFrom(other, SIZE);
        return this;
    }

    Cache copy() {
        return new Cache().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// A pointer to `Cache`.
    static final class Ptr extends StructPtr<Cache> {
        static final PointerType<Ptr> TYPE = PointerType.of("Cache*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public Cache at(long index) {
            return new Cache(memory(), byteOffset() + index * SIZE);
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
