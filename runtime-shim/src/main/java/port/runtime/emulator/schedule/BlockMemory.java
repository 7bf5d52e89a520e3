package port.runtime.emulator.schedule;

import java.util.ArrayList;
import java.util.List;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.Pointer;
import port.runtime.PointerType;
import port.runtime.Shared;
import port.runtime.VoidPtr;

/// The shared memory of the blocks that one worker runs, one after the other; each finds the same in it.
final class BlockMemory {
    private final List<Shared<?>> declarations = new ArrayList<>();
    private final List<Pointer> instances = new ArrayList<>();
    private final long dynamicBytes;
    private final byte blank;
    private Memory dynamic;

    /// @param blank what every byte holds when a block starts
    BlockMemory(long dynamicBytes, byte blank) {
        this.dynamicBytes = dynamicBytes;
        this.blank = blank;
        this.dynamic = Memory.of(Kind.BYTE, 0);
    }

    /// The block's instance of a declared array.
    @SuppressWarnings("unchecked") // an instance stands at the index of the declaration that made it
    <P extends Pointer> P instance(Shared<P> declaration) {
        for (int i = 0; i < declarations.size(); i++) {
            if (declarations.get(i) == declaration) {
                return (P) instances.get(i);
            }
        }
        P made = declaration.allocate();
        made.memory().confine();
        made.memory().fill(blank);
        declarations.add(declaration);
        instances.add(made);
        return made;
    }

    /// The dynamic part, untyped: held in `float` unless a typed pointer asked first.
    VoidPtr dynamic() {
        return VoidPtr.at(dynamic(Kind.FLOAT), 0);
    }

    /// The dynamic part as elements of a type.
    <P extends Pointer> P dynamic(PointerType<P> type) {
        return type.at(dynamic(type.kind()), 0);
    }

    private Memory dynamic(Kind kind) {
        if (dynamic.size() != dynamicBytes) {
            dynamic = Memory.of(kind, dynamicBytes);
            dynamic.confine();
            dynamic.fill(blank);
        }
        return dynamic;
    }

    long dynamicBytes() {
        return dynamicBytes;
    }

    /// Makes everything as the next block has to find it.
    void clear() {
        for (int i = 0; i < instances.size(); i++) {
            instances.get(i).memory().fill(blank);
        }
        if (dynamicBytes > 0) {
            dynamic.fill(blank);
        }
    }
}
