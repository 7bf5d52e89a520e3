package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.Map;

/// The arrays behind pointers, and where in them the pointers' elements start.
final class LaneBackings {
    private final LaneAnalysis analysis;
    private final LaneVectors vectors;
    private final LaneSlots slots;
    private final CodeBuilder code;
    private final Map<String, int[]> backings = new HashMap<>();

    LaneBackings(LaneAnalysis analysis, LaneVectors vectors, LaneSlots slots, CodeBuilder code) {
        this.analysis = analysis;
        this.vectors = vectors;
        this.slots = slots;
        this.code = code;
    }

    /// Pushes the place in the array of the first lane's element, as a `long`.
    void pushPlace(LaneStrip.InArray access) {
        boolean wide = access.terms().stream().anyMatch(term -> term.kind() == TypeKind.LONG);
        TypeKind kind = wide ? TypeKind.LONG : TypeKind.INT;
        code.iload(of(access.pointer(), access.access())[1]);
        code.conversion(TypeKind.INT, kind);
        for (LaneVariable term : access.terms()) {
            slots.pushScalar(term, code);
            code.conversion(term.kind(), kind);
            if (wide) {
                code.ladd();
            } else {
                code.iadd();
            }
        }
        code.conversion(kind, TypeKind.LONG);
    }

    /// Pushes behind which place no group fits any more.
    void pushLimit(LaneStrip.InArray access) {
        code.iload(of(access.pointer(), access.access())[2]);
    }

    /// The locals that hold the array behind a pointer, its offset in there, and behind which place no group fits any more; for pointers of the prologue they are set once.
    int[] of(LaneVariable pointer, LaneAccess access) {
        LaneVariable root = analysis.root(pointer);
        int[] known = backings.get(slots.of(root) + access.array());
        if (known != null) {
            return known;
        }
        int[] fresh = {slots.reserve(1), slots.reserve(1), slots.reserve(1)};
        emitOne(pointer, access, fresh);
        return fresh;
    }

    private void emitOne(LaneVariable pointer, LaneAccess access, int[] place) {
        slots.pushScalar(pointer, code);
        code.invokevirtual(LaneMemory.POINTER, "memory", MethodTypeDesc.of(LaneMemory.MEMORY));
        code.invokevirtual(LaneMemory.MEMORY, access.array(), MethodTypeDesc.of(LaneVectors.array(access.element())));
        code.dup().astore(place[0]);
        code.arraylength().loadConstant(vectors.lanes() - 1).isub().istore(place[2]);
        slots.pushScalar(pointer, code);
        code.invokevirtual(pointer.type(), "byteOffset", MethodTypeDesc.of(ConstantDescs.CD_long));
        code.loadConstant(access.shift()).lshr().l2i().istore(place[1]);
    }

    /// Fetches array and offset of the pointers that stay the same, before the loop over the groups.
    void emit(LaneOrder order) {
        for (LaneBlock block : order.blocks()) {
            for (LaneOp op : block.ops()) {
                if (op instanceof LaneOp.Call call && LaneAccess.of(call.instruction()).isPresent()) {
                    LaneVariable pointer = call.operands().getFirst();
                    LaneVariable root = analysis.root(pointer.isVarying() ? analysis.base(pointer) : pointer);
                    LaneAccess access = LaneAccess.of(call.instruction()).get();
                    String key = slots.of(root) + access.array();
                    if (analysis.isPinned(root) && !backings.containsKey(key)) {
                        int[] place = {slots.reserve(1), slots.reserve(1), slots.reserve(1)};
                        emitOne(root, access, place);
                        backings.put(key, place);
                    }
                }
            }
        }
    }
}
