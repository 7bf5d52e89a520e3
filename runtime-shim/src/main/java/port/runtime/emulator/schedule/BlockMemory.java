package port.runtime.emulator.schedule;

import java.util.ArrayList;
import java.util.List;
import port.runtime.Kind;
import port.runtime.Memory;
import port.runtime.Pointer;
import port.runtime.PointerType;
import port.runtime.Shared;
import port.runtime.VoidPtr;

/// The shared memory of the blocks that one worker runs, one after the other; each finds it zero.
final class BlockMemory {
    private final List<Shared<?>> declarations = new ArrayList<>();
    private final List<Pointer> instances = new ArrayList<>();
    private final long dynamicBytes;
    private Memory dynamic;

    BlockMemory(long dynamicBytes) {
        this.dynamicBytes = dynamicBytes;
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
        }
        return dynamic;
    }

    long dynamicBytes() {
        return dynamicBytes;
    }

    /// Makes everything zero for the next block.
    void clear() {
        for (int i = 0; i < instances.size(); i++) {
            instances.get(i).memory().clear();
        }
        if (dynamicBytes > 0) {
            dynamic.clear();
        }
    }
}
