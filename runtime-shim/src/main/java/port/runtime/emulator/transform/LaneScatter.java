package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// Writes loads and stores of lanes whose places in an array follow no rule known before.
///
/// Often they stand close together all the same: that is asked first. Otherwise loads and stores go one by one, in the order of the lanes.
final class LaneScatter {
    private static final int ROW_OF_PLACES = 5;
    private static final int ROW_OF_VALUES = 6;

    private final LaneVectors vectors;
    private final LaneSlots slots;
    private final LaneLoops loops;
    private final CodeBuilder code;

    LaneScatter(LaneVectors vectors, LaneSlots slots, LaneLoops loops, CodeBuilder code) {
        this.vectors = vectors;
        this.slots = slots;
        this.loops = loops;
        this.code = code;
    }

    /// Stores the vector of places in a local, the first of them in another.
    private int emitPlaces(int[] backing, LaneVariable index, int first) {
        int places = slots.reserve(1);
        slots.pushVector(index, code);
        vectors.operator("ADD", code);
        code.iload(backing[1]);
        vectors.applyScalar(TypeKind.INT, code);
        code.astore(places);
        code.aload(places).iconst_0();
        code.invokevirtual(
                LaneVectors.vector(TypeKind.INT),
                "lane",
                MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int));
        code.istore(first);
        return places;
    }

    /// Goes to `apart` unless the places follow each other and all lie in the array.
    private void emitIsRun(int[] backing, int places, int first, Label apart) {
        LaneWindow.emitIsRun(vectors, places, first, apart, code);
        code.iload(backing[2]).iflt(apart);
        code.iload(first).iload(backing[2]);
        code.invokestatic(
                ConstantDescs.CD_Integer,
                "compareUnsigned",
                MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_int));
        code.ifge(apart);
    }

    /// Writes the places down; goes to `slow` unless all lie in the array.
    private void emitWriteDown(int[] backing, int places, boolean masked, Label slow) {
        code.aload(backing[0]).arraylength().ifeq(slow);
        if (masked) { // lanes that do not take part: the first element
            vectors.zero(TypeKind.INT, code);
            code.aload(places).aload(LaneSlots.CURRENT);
            vectors.blend(TypeKind.INT, code);
            code.astore(places);
        }
        code.aload(places);
        vectors.comparison("ULT", code);
        vectors.species(TypeKind.INT, code);
        code.aload(backing[0]).arraylength();
        vectors.broadcastPushed(TypeKind.INT, code);
        vectors.compare(TypeKind.INT, code);
        vectors.allTrue(code);
        code.ifeq(slow);
        code.aload(places);
        emitRow("laneInts", TypeKind.INT, ROW_OF_PLACES);
        code.iconst_0();
        vectors.store(TypeKind.INT, code);
    }

    /// Leaves the loaded vector on the stack.
    void emitLoad(LaneAccess access, int[] backing, LaneVariable index, LaneStride stride, boolean masked, Label slow) {
        int first = slots.reserve(1);
        int places = emitPlaces(backing, index, first);
        Label apart = code.newLabel();
        Label done = code.newLabel();
        new LaneWindow(vectors, slots, code, backing[0], places).emitLoad(access, first, stride, masked, apart);
        code.goto_(done);
        code.labelBinding(apart);
        emitWriteDown(backing, places, masked, slow);
        code.aload(backing[0]);
        emitRow("laneInts", TypeKind.INT, ROW_OF_PLACES);
        emitRow(rows(access.kind()), access.kind(), ROW_OF_VALUES);
        loops.callFunction(
                "loadAll" + access.element() + vectors.lanes(),
                MethodTypeDesc.of(
                        ConstantDescs.CD_void,
                        LaneVectors.array(access.element()),
                        ConstantDescs.CD_int.arrayType(),
                        LaneVectors.array(access.kind())),
                inner -> emitLoadAll(access, inner),
                code);
        int values = slots.reserve(1);
        emitRow(rows(access.kind()), access.kind(), ROW_OF_VALUES);
        code.astore(values);
        vectors.loadFirst(access.kind(), values, code);
        code.labelBinding(done);
    }

    private void emitLoadAll(LaneAccess access, CodeBuilder inner) {
        for (int lane = 0; lane < vectors.lanes(); lane++) {
            inner.aload(2).loadConstant(lane);
            inner.aload(0).aload(1).loadConstant(lane).iaload().arrayLoad(access.element());
            inner.arrayStore(access.kind());
        }
        inner.return_();
    }

    /// Stores a vector.
    void emitStore(
            LaneAccess access,
            int[] backing,
            LaneVariable index,
            LaneVariable value,
            LaneWays.Way way,
            boolean masked,
            Label slow) {
        int first = slots.reserve(1);
        int places = emitPlaces(backing, index, first);
        Label run = code.newLabel();
        Label small = code.newLabel();
        Label apart = code.newLabel();
        Label done = code.newLabel();
        new LaneWindow(vectors, slots, code, backing[0], places)
                .emitStore(access.kind(), first, value, way, masked, run, small, apart);
        code.goto_(done);
        code.labelBinding(small);
        emitIsRun(backing, places, first, apart);
        code.labelBinding(run);
        slots.pushVector(value, code);
        code.aload(backing[0]).iload(first);
        if (masked) {
            code.aload(LaneSlots.CURRENT);
            vectors.maskFor(access.kind(), code);
            vectors.storeMasked(access.kind(), code);
        } else {
            vectors.store(access.kind(), code);
        }
        code.goto_(done);
        code.labelBinding(apart);
        slots.pushVector(value, code);
        if (masked) {
            emitRepeats(access.kind(), places);
        }
        int values = slots.reserve(1);
        code.astore(values);
        emitWriteDown(backing, places, false, slow);
        code.aload(values);
        emitRow(rows(access.kind()), access.kind(), ROW_OF_VALUES);
        code.iconst_0();
        vectors.store(access.kind(), code);
        code.aload(backing[0]);
        emitRow("laneInts", TypeKind.INT, ROW_OF_PLACES);
        emitRow(rows(access.kind()), access.kind(), ROW_OF_VALUES);
        ClassDesc elements = LaneVectors.array(access.kind());
        loops.callFunction(
                "storeAll" + access.kind() + vectors.lanes(),
                MethodTypeDesc.of(ConstantDescs.CD_void, elements, ConstantDescs.CD_int.arrayType(), elements),
                inner -> emitStoreAll(access.kind(), inner),
                code);
        code.labelBinding(done);
    }

    /// Gives lanes that do not take part place and value of the last one that does: a store too many, but no branch. The values lie on the
    /// stack.
    private void emitRepeats(TypeKind kind, int places) {
        int last = slots.reserve(1);
        code.loadConstant(Long.SIZE - 1).aload(LaneSlots.CURRENT);
        vectors.maskBits(code);
        code.invokestatic(
                ConstantDescs.CD_Long,
                "numberOfLeadingZeros",
                MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_long));
        code.isub().istore(last);
        emitRepeat(kind, last);
        code.aload(places);
        emitRepeat(TypeKind.INT, last);
        code.astore(places);
    }

    /// `vector[lane] = vector[last]` for lanes that are not in the current mask.
    private void emitRepeat(TypeKind kind, int last) {
        int vector = slots.reserve(1);
        code.astore(vector);
        vectors.ofLane(kind, vector, last, code);
        code.aload(vector).aload(LaneSlots.CURRENT);
        vectors.maskFor(kind, code);
        vectors.blend(kind, code);
    }

    /// Adds the lanes' values, one after the other, to what lies in their places; leaves what lay there before on the stack.
    void emitAddition(TypeKind kind, int[] backing, LaneVariable index, LaneVariable value, Label slow) {
        int places = emitPlaces(backing, index, slots.reserve(1));
        emitWriteDown(backing, places, false, slow);
        slots.pushVector(value, code);
        int values = slots.reserve(1);
        emitRow(rows(kind), kind, ROW_OF_VALUES);
        code.dup().astore(values).iconst_0();
        vectors.store(kind, code);
        code.aload(backing[0]);
        emitRow("laneInts", TypeKind.INT, ROW_OF_PLACES);
        code.aload(values);
        ClassDesc elements = LaneVectors.array(kind);
        loops.callFunction(
                "addAll" + kind + vectors.lanes(),
                MethodTypeDesc.of(ConstantDescs.CD_void, elements, ConstantDescs.CD_int.arrayType(), elements),
                inner -> emitAddAll(kind, inner),
                code);
        vectors.loadFirst(kind, values, code);
    }

    private void emitAddAll(TypeKind kind, CodeBuilder inner) {
        int place = 3;
        int old = 4;
        for (int lane = 0; lane < vectors.lanes(); lane++) {
            inner.aload(1).loadConstant(lane).iaload().istore(place);
            inner.aload(0).iload(place).arrayLoad(kind).storeLocal(kind, old);
            inner.aload(0).iload(place).loadLocal(kind, old);
            inner.aload(2).loadConstant(lane).arrayLoad(kind);
            switch (kind) {
                case LONG -> inner.ladd();
                case FLOAT -> inner.fadd();
                case DOUBLE -> inner.dadd();
                case INT, BOOLEAN, BYTE, CHAR, SHORT, REFERENCE, VOID -> inner.iadd();
            }
            inner.arrayStore(kind);
            inner.aload(2).loadConstant(lane).loadLocal(kind, old).arrayStore(kind);
        }
        inner.return_();
    }

    private void emitStoreAll(TypeKind kind, CodeBuilder inner) {
        for (int lane = 0; lane < vectors.lanes(); lane++) {
            inner.aload(0).aload(1).loadConstant(lane).iaload();
            inner.aload(2).loadConstant(lane).arrayLoad(kind).arrayStore(kind);
        }
        inner.return_();
    }

    private void emitRow(String name, TypeKind kind, int row) {
        code.aload(LaneSlots.STATE).getfield(Types.STATE, name, LaneVectors.array(kind).arrayType());
        code.loadConstant(row).aaload();
    }

    private static String rows(TypeKind kind) {
        return switch (kind) {
            case LONG -> "laneLongs";
            case FLOAT -> "laneFloats";
            case DOUBLE -> "laneDoubles";
            case INT, BOOLEAN, BYTE, CHAR, SHORT -> "laneInts";
            case REFERENCE, VOID -> throw new IllegalArgumentException(kind.name());
        };
    }
}
