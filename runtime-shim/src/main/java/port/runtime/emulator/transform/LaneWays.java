package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.Map;

/// What is known of where the lanes of the last group stored, for each store to places that follow no rule: those of the next group mostly
/// lie in its window the same way.
final class LaneWays {
    private final LaneAnalysis analysis;
    private final LaneVectors vectors;
    private final LaneSlots slots;
    private final CodeBuilder code;
    private final Map<LaneOp.Call, Way> ways = new HashMap<>();

    LaneWays(LaneAnalysis analysis, LaneVectors vectors, LaneSlots slots, CodeBuilder code) {
        this.analysis = analysis;
        this.vectors = vectors;
        this.slots = slots;
        this.code = code;
    }

    /// Locals that say how values get to their places in a window of two vectors.
    ///
    /// Vectors are kept in arrays: in a local one would be an object now and then, and a loop that makes objects keeps nothing in registers.
    ///
    /// @param distances a vector: how far each lane's place lies behind the start of the window; -1, which is before it, where nothing is
    ///     known
    /// @param reached a word with a bit for each element of the window that is the place of a lane; 0 where the places follow each other
    /// @param lanes two vectors of integers of the elements' size: the lane of each element of the window
    record Way(int distances, int reached, int lanes) {}

    Way of(LaneOp.Call store) {
        return ways.get(store);
    }

    /// Makes room before the loop over the groups.
    void emit(LaneOrder order) {
        for (LaneBlock block : order.blocks()) {
            for (LaneOp op : block.ops()) {
                if (op instanceof LaneOp.Call call && scatters(call)) {
                    ways.computeIfAbsent(call, this::emitOne);
                }
            }
        }
    }

    private Way emitOne(LaneOp.Call store) {
        TypeKind kind = LaneAccess.of(store.instruction()).orElseThrow().kind();
        var way = new Way(slots.reserve(1), slots.reserve(1), slots.reserve(1));
        code.loadConstant(vectors.lanes()).newarray(TypeKind.INT);
        code.dup().astore(way.distances());
        code.loadConstant(-1);
        code.invokestatic(
                ClassDesc.of("java.util.Arrays"),
                "fill",
                MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int.arrayType(), ConstantDescs.CD_int));
        code.iconst_0().istore(way.reached());
        code.loadConstant(2 * vectors.lanes()).newarray(LaneVectors.indexKind(kind)).astore(way.lanes());
        return way;
    }

    /// Whether it may be a store to places that follow no rule.
    private boolean scatters(LaneOp.Call call) {
        boolean stores =
                LaneAccess.of(call.instruction()).filter(access -> access.store() && !access.isNarrow()).isPresent();
        if (!stores) {
            return false;
        }
        LaneVariable pointer = call.operands().getFirst();
        LaneShape offset = pointer.isVarying() ? analysis.offset(pointer).shape() : LaneShape.UNIFORM;
        LaneShape index = LaneAccess.hasIndex(call.instruction()) ? call.operands().get(1).shape() : LaneShape.UNIFORM;
        return offset == LaneShape.VARYING
                || index == LaneShape.VARYING
                || offset == index && offset == LaneShape.CONSECUTIVE;
    }
}
