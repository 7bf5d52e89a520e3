package ported.conditions;

import port.runtime.BytePtr;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.PointerType;
import port.runtime.Struct;
import port.runtime.StructPtr;
import port.runtime.VoidPtr;

/// Source: conditions.cu:3.
final class Node extends Struct {
    /// Size in bytes.
    static final int SIZE = 16;

    Node() {
        super(SIZE);
    }

    Node(Memory memory, long byteOffset) {
        super(memory, byteOffset);
    }

    static Node of(int value, Node.Ptr next) {
        Node made = new Node();
        made.value(value);
        made.next(next);
        return made;
    }

    /// New memory for `length` structs, zero at first.
    static Ptr array(int length) {
        return BytePtr.local(length * SIZE).as(Ptr.TYPE);
    }

    int value() {
        return getInt(0);
    }

    void value(int value) {
        setInt(0, value);
    }

    Node.Ptr next() {
        return getPointer(8, Node.Ptr.TYPE);
    }

    void next(Node.Ptr value) {
        setPointer(8, value);
    }

    Node assign(Node other) {
        copyFrom(other, SIZE);
        return this;
    }

    Node copy() {
        return new Node().assign(this);
    }

    Ptr ptr() {
        return new Ptr(memory(), byteOffset());
    }

    /// A pointer to `Node`.
    static final class Ptr extends StructPtr<Node> {
        static final PointerType<Ptr> TYPE = PointerType.of("Node*", Kind.BYTE, SIZE, Ptr::new);
        static final Ptr NULL = VoidPtr.NULL.as(TYPE);

        Ptr(Memory memory, long byteOffset) {
            super(memory, byteOffset);
        }

        @Override
        public Node at(long index) {
            return new Node(memory(), byteOffset() + index * SIZE);
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
