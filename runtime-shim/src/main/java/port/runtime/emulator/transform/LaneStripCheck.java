package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.stream.IntStream;
import port.runtime.emulator.transform.LaneCode.Relation;

/// Writes the questions that are asked for a whole strip of groups.
///
/// The values are computed for its first group and for its last one, and where a strip goes through blocks for the same group of the second
/// block and of the last one.
final class LaneStripCheck {
    private final LaneStrip strip;
    private final LaneVectors vectors;
    private final LaneSlots slots;
    private final LaneCode ops;
    private final CodeBuilder code;
    private final List<LaneVariable> flats;
    private final int[] first;
    private final int[] last;
    private final int[] flatFirst;

    /// @param ops writes the slice
    LaneStripCheck(LaneStrip strip, LaneVectors vectors, LaneSlots slots, LaneCode ops, CodeBuilder code) {
        this.strip = strip;
        this.vectors = vectors;
        this.slots = slots;
        this.ops = ops;
        this.code = code;
        this.flats = List.copyOf(strip.flats());
        this.first = reserve(strip.checks().size());
        this.last = reserve(strip.checks().size());
        this.flatFirst = reserve(flats.size());
    }

    private int[] reserve(int count) {
        return IntStream.range(0, count).map(_ -> slots.reserve(2)).toArray();
    }

    /// Notes the values of the first group, to which the coordinates belong.
    void emitFirst() throws NotLanes {
        emitValues(first);
        for (int i = 0; i < flatFirst.length; i++) {
            pushWide(flats.get(i), false);
            code.lstore(flatFirst[i]);
        }
    }

    /// Goes to `fails` unless values grow by as many as a row has threads from block to block.
    ///
    /// @param count local of the number of blocks behind the first one
    void emitFlat(int count, Label fails) throws NotLanes {
        Label alone = code.newLabel();
        code.iload(count).ifeq(alone);
        int block = slots.coordinate(Coordinate.BLOCK_X);
        int start = slots.reserve(1);
        code.iload(block).istore(start);
        code.iinc(block, 1);
        emitGrowth(code::iconst_1, fails);
        code.iload(start).iload(count).iadd().istore(block);
        emitGrowth(() -> code.iload(count), fails);
        code.iload(start).istore(block);
        code.labelBinding(alone);
    }

    private void emitGrowth(Runnable count, Label fails) throws NotLanes {
        emitSlice();
        for (int i = 0; i < flatFirst.length; i++) {
            pushWide(flats.get(i), false);
            code.lload(flatFirst[i]).lsub();
            count.run();
            code.i2l().iload(slots.coordinate(Coordinate.BLOCK_DIM_X)).i2l().lmul().lcmp().ifne(fails);
        }
    }

    /// Notes the values of the last group, to which the coordinates belong.
    void emitLast() throws NotLanes {
        emitValues(last);
    }

    private void emitSlice() throws NotLanes {
        for (LaneOp op : strip.slice()) {
            ops.emit(op, -1);
        }
    }

    private void emitValues(int[] locals) throws NotLanes {
        emitSlice();
        for (int i = 0; i < locals.length; i++) {
            switch (strip.checks().get(i)) {
                case LaneStrip.InArray access -> ops.memory().backings().pushPlace(access);
                case LaneStrip.Compares compares -> pushWide(compares.lanes(), compares.unsigned());
                case LaneStrip.Unwrapped(LaneVariable value) -> pushWide(value, false);
            }
            code.lstore(locals[i]);
        }
    }

    private void pushWide(LaneVariable variable, boolean unsigned) {
        slots.pushScalar(variable, code);
        if (variable.kind() != TypeKind.LONG) {
            code.i2l();
            if (unsigned) {
                code.loadConstant(0xffffffffL).land();
            }
        }
    }

    /// Goes to `fails` unless everything holds for the first group.
    void emitTestOfFirst(Label fails) {
        for (int i = 0; i < first.length; i++) {
            emitTest(i, first[i], fails);
        }
    }

    /// Goes to `fails` unless everything holds for all groups.
    ///
    /// @param steps local of the number of groups behind the first one
    void emitTest(int steps, Label fails) {
        for (int i = 0; i < first.length; i++) {
            boolean grows = !(strip.checks().get(i) instanceof LaneStrip.Unwrapped(var value) && value.isUniform());
            code.lload(first[i]).lload(last[i]).loadConstant(grows ? vectors.lanes() : 0).iload(steps);
            ask("areSteady", List.of(ConstantDescs.CD_int, ConstantDescs.CD_int), fails);
            emitTest(i, last[i], fails);
        }
    }

    private void emitTest(int i, int end, Label fails) {
        code.lload(first[i]).lload(end);
        switch (strip.checks().get(i)) {
            case LaneStrip.InArray access -> {
                ops.memory().backings().pushLimit(access);
                code.i2l();
                ask("areBelow", List.of(ConstantDescs.CD_long), fails);
            }
            case LaneStrip.Compares compares -> emitTest(compares, fails);
            case LaneStrip.Unwrapped _ -> {
                code.loadConstant(vectors.lanes());
                ask("areNarrow", List.of(ConstantDescs.CD_int), fails);
            }
        }
    }

    private void emitTest(LaneStrip.Compares compares, Label fails) {
        boolean wide = compares.lanes().kind() == TypeKind.LONG;
        compares.other().ifPresentOrElse(other -> pushWide(other, compares.unsigned()), code::lconst_0);
        code.loadConstant(vectors.lanes());
        code.loadConstant(compares.unsigned() ? 0xffffffffL : wide ? Long.MAX_VALUE : Integer.MAX_VALUE);
        String question =
                switch (compares.relation()) {
                    case LT -> "areLess";
                    case LE -> "areAtMost";
                    case GE -> "areAtLeast";
                    case GT -> "areGreater";
                    case NE -> "differ";
                    case EQ -> throw new IllegalArgumentException(Relation.EQ.name());
                };
        ask(question, List.of(ConstantDescs.CD_long, ConstantDescs.CD_int, ConstantDescs.CD_long), fails);
    }

    private void ask(String question, List<ClassDesc> more, Label fails) {
        MethodTypeDesc type =
                MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_long, ConstantDescs.CD_long)
                        .insertParameterTypes(2, more.toArray(ClassDesc[]::new));
        code.invokestatic(STRIPS, question, type).ifeq(fails);
    }

    private static final ClassDesc STRIPS = ClassDesc.of("port.runtime.emulator.kernel.Strips");
}
