package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.Locale;
import port.runtime.emulator.kernel.WaitOperand;

/// Writes what a group of lanes puts away where it waits for others, and what it finds there afterwards.
final class LaneWaits {
    private final LaneAnalysis analysis;
    private final LaneVectors vectors;
    private final LaneSlots slots;
    private final CodeBuilder code;

    LaneWaits(LaneAnalysis analysis, LaneVectors vectors, LaneSlots slots, CodeBuilder code) {
        this.analysis = analysis;
        this.vectors = vectors;
        this.slots = slots;
        this.code = code;
    }

    /// The end of the names of fields that hold values of a kind.
    static String fieldName(TypeKind kind) {
        return switch (kind) {
            case LONG -> "Longs";
            case FLOAT -> "Floats";
            case DOUBLE -> "Doubles";
            case REFERENCE -> "References";
            case INT, BOOLEAN, BYTE, CHAR, SHORT, VOID -> "Ints";
        };
    }

    private static ClassDesc elements(TypeKind kind) {
        return (kind == TypeKind.REFERENCE ? ConstantDescs.CD_Object : kind.upperBound()).arrayType();
    }

    private void emitArray(KernelShape.Kept kept) {
        TypeKind kind = kept.value().typeKind();
        code.aload(LaneSlots.STATE)
                .getfield(Types.STATE, fieldName(kind).toLowerCase(Locale.ROOT), elements(kind).arrayType());
        code.loadConstant(kept.index()).aaload();
    }

    void emitRestore(LaneVariable result, KernelShape.Kept kept) {
        TypeKind kind = kept.value().typeKind();
        if (kept.isRemade()) {
            code.aload(LaneSlots.CONTEXT);
            slots.storeScalar(result, code);
        } else if (kept.shared()) {
            code.aload(LaneSlots.STATE).getfield(Types.STATE, "block" + fieldName(kind), elements(kind));
            code.loadConstant(kept.index()).arrayLoad(kind);
            if (kind == TypeKind.REFERENCE) {
                code.checkcast(kept.value().type());
            }
            slots.storeScalar(result, code);
        } else {
            int array = slots.reserve(1);
            emitArray(kept);
            code.astore(array);
            vectors.load(kind, array, LaneSlots.THREAD, code);
            slots.storeVector(result, code);
        }
    }

    void emitAnswer(LaneVariable result) {
        TypeKind kind = result.kind();
        boolean wide = LaneSlots.isWide(kind);
        int array = slots.reserve(1);
        emitBuffer(wide ? "wideValues" : "values", wide);
        code.astore(array);
        vectors.load(wide ? TypeKind.LONG : TypeKind.INT, array, LaneSlots.THREAD, code);
        vectors.fromBits(kind, code);
        slots.storeVector(result, code);
    }

    private void emitBuffer(String name, boolean wide) {
        code.aload(LaneSlots.STATE)
                .getfield(Types.STATE, name, (wide ? ConstantDescs.CD_long : ConstantDescs.CD_int).arrayType());
    }

    /// Puts away what the lanes bring to a waiting point and what they need afterwards; what is the same for all threads, for the first group
    /// only.
    void emitWait(LaneBlock.Waiting waiting) {
        Label known = code.newLabel();
        code.iload(LaneSlots.RESULT).ifne(known);
        emitWait(waiting, true);
        code.labelBinding(known);
        emitWait(waiting, false);
        code.loadConstant(waiting.site().point().id()).istore(LaneSlots.RESULT);
    }

    /// @param common whether to put away what is the same for all threads, or the rest
    private void emitWait(LaneBlock.Waiting waiting, boolean common) {
        for (int i = 0; i < waiting.arguments().size(); i++) {
            WaitOperand operand = waiting.step().kind().operands().get(i);
            if (waiting.site().point().common().contains(operand) == common) {
                emitOperand(waiting, i);
            }
        }
        int next = 0;
        for (KernelShape.Kept kept : waiting.site().kept()) {
            if (!kept.isRemade()) {
                LaneVariable value = waiting.kept().get(next++);
                if (kept.shared() == common) {
                    emitKeep(kept, value);
                }
            }
        }
    }

    private void emitOperand(LaneBlock.Waiting waiting, int index) {
        LaneVariable argument = waiting.arguments().get(index);
        WaitOperand operand = waiting.step().kind().operands().get(index);
        if (waiting.site().point().common().contains(operand)) {
            code.aload(LaneSlots.STATE);
            emitAnyLane(argument);
            code.putfield(Types.STATE, operand.name().toLowerCase(Locale.ROOT), ConstantDescs.CD_int);
            return;
        }
        boolean wide = LaneSlots.isWide(argument.kind());
        slots.pushVector(argument, code);
        vectors.toBits(argument.kind(), code);
        String buffer =
                switch (operand) {
                    case MASK -> "masks";
                    case LANE -> "lanes";
                    case WIDTH -> "widths";
                    case VALUE -> wide ? "wideValues" : "values";
                };
        emitBuffer(buffer, wide);
        code.iload(LaneSlots.THREAD);
        vectors.store(wide ? TypeKind.LONG : TypeKind.INT, code);
    }

    private void emitAnyLane(LaneVariable variable) {
        if (variable.isVarying()) {
            slots.pushVector(variable, code);
            vectors.lastLane(variable.kind(), code);
        } else {
            slots.pushScalar(variable, code);
        }
    }

    private void emitKeep(KernelShape.Kept kept, LaneVariable variable) {
        TypeKind kind = kept.value().typeKind();
        if (kept.shared()) {
            code.aload(LaneSlots.STATE).getfield(Types.STATE, "nextBlock" + fieldName(kind), elements(kind));
            code.loadConstant(kept.index());
            emitAnyLane(variable);
            code.arrayStore(kind);
            return;
        }
        LaneVariable root = analysis.root(variable);
        if (root.definitions().size() == 1
                && root.definitions().getFirst() instanceof LaneOp.Restore(_, KernelShape.Kept before)
                && !before.shared()
                && before.index() == kept.index()
                && before.value().typeKind() == kind) {
            return; // the array still holds it
        }
        slots.pushVector(variable, code);
        emitArray(kept);
        code.iload(LaneSlots.THREAD);
        vectors.store(kind, code);
    }
}
