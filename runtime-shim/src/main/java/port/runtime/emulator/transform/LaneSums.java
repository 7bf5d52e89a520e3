package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Adds up where the elements of a group of lanes lie.
final class LaneSums {
    /// What an index may be without overflow beside an offset.
    private static final int SMALL = 1 << 30;

    private final LaneVectors vectors;
    private final LaneSlots slots;
    private final CodeBuilder code;

    LaneSums(LaneVectors vectors, LaneSlots slots, CodeBuilder code) {
        this.vectors = vectors;
        this.slots = slots;
        this.code = code;
    }

    /// The sum of an offset and an index, in a variable of its own.
    LaneVariable of(LaneVariable offset, LaneVariable index) {
        LaneVariable sum = new LaneVariable(index.kind(), LaneLocals.NONE, false);
        LaneVariable widened = offset;
        if (index.kind() == TypeKind.LONG) {
            widened = new LaneVariable(TypeKind.LONG, LaneLocals.NONE, false);
            widened.widen(offset.shape());
            if (offset.isVarying()) {
                slots.pushVector(offset, code);
                vectors.convert("I2L", TypeKind.LONG, code);
                slots.storeVector(widened, code);
            } else {
                slots.pushScalar(offset, code);
                code.i2l();
                slots.storeScalar(widened, code);
            }
        }
        LaneShape shape = offset.isUniform() ? index.shape() : index.isUniform() ? offset.shape() : LaneShape.VARYING;
        sum.widen(shape);
        emit(Optional.of(widened), Optional.of(index), sum);
        return sum;
    }

    /// `result = first + second`
    void emit(Optional<LaneVariable> first, Optional<LaneVariable> second, LaneVariable result) {
        List<LaneVariable> terms = new ArrayList<>();
        first.ifPresent(terms::add);
        second.ifPresent(terms::add);
        TypeKind kind = result.kind();
        if (!result.isVarying()) {
            terms.forEach(term -> slots.pushScalar(term, code));
            if (terms.size() == 2) {
                if (kind == TypeKind.LONG) {
                    code.ladd();
                } else {
                    code.iadd();
                }
            }
            slots.storeScalar(result, code);
            return;
        }
        slots.pushVector(terms.getFirst(), code);
        if (terms.size() == 2) {
            vectors.operator("ADD", code);
            slots.pushVector(terms.getLast(), code);
            vectors.applyBinary(kind, code);
        }
        slots.storeVector(result, code);
    }

    /// The sum of offsets of 32 bits and of an index of 64 that is the same for all lanes, in 32 bits; goes to `slow` if the index is large.
    LaneVariable ofSmall(LaneVariable offset, LaneVariable index, Label slow) {
        LaneVariable narrow = new LaneVariable(TypeKind.INT, LaneLocals.NONE, false);
        narrow.widen(index.shape());
        slots.pushScalar(index, code);
        code.loadConstant((long) SMALL).ladd().loadConstant(2L * SMALL).lcmp().ifge(slow);
        slots.pushScalar(index, code);
        code.loadConstant((long) -SMALL).lcmp().iflt(slow);
        slots.pushScalar(index, code);
        code.l2i();
        slots.storeScalar(narrow, code);
        return of(offset, narrow);
    }
}
