package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// Writes loads and stores of lanes whose places in an array follow no rule known before.
///
/// Often they stand side by side all the same: that is asked first. Otherwise loads gather, and stores go one by one, in the order of the
/// lanes. Lanes that do not take part store again what is there, where no other Java thread can see that.
final class LaneScatter {
    private static final ClassDesc MEMORY = ClassDesc.of("port.runtime.Memory");
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
        code.aload(places);
        vectors.comparison("EQ", code);
        vectors.consecutive(TypeKind.INT, first, code);
        vectors.compare(TypeKind.INT, code);
        vectors.allTrue(code);
        code.ifeq(apart);
        int limit = slots.reserve(1);
        code.aload(backing[0]).arraylength().loadConstant(vectors.lanes() - 1).isub().istore(limit);
        code.iload(limit).iflt(apart);
        code.iload(first).iload(limit);
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
    void emitLoad(LaneAccess access, int[] backing, LaneVariable index, boolean masked, Label slow) {
        int first = slots.reserve(1);
        int places = emitPlaces(backing, index, first);
        Label apart = code.newLabel();
        Label done = code.newLabel();
        emitIsRun(backing, places, first, apart);
        vectors.load(access.kind(), backing[0], first, code);
        code.goto_(done);
        code.labelBinding(apart);
        emitWriteDown(backing, places, masked, slow);
        vectors.species(access.kind(), code);
        code.aload(backing[0]).iconst_0();
        emitRow("laneInts", TypeKind.INT, ROW_OF_PLACES);
        code.iconst_0();
        vectors.gather(access.kind(), code);
        code.labelBinding(done);
    }

    /// Stores a vector.
    void emitStore(
            LaneAccess access,
            LaneVariable pointer,
            int[] backing,
            LaneVariable index,
            LaneVariable value,
            boolean masked,
            Label slow) {
        int first = slots.reserve(1);
        int places = emitPlaces(backing, index, first);
        Label apart = code.newLabel();
        Label done = code.newLabel();
        emitIsRun(backing, places, first, apart);
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
        if (masked) {
            slots.pushScalar(pointer, code);
            code.invokevirtual(ClassDesc.of("port.runtime.Pointer"), "memory", MethodTypeDesc.of(MEMORY));
            code.invokevirtual(MEMORY, "isOfOneThread", MethodTypeDesc.of(ConstantDescs.CD_boolean)).ifeq(slow);
        }
        emitWriteDown(backing, places, masked, slow);
        slots.pushVector(value, code);
        emitRow(rows(access.kind()), access.kind(), ROW_OF_VALUES);
        code.iconst_0();
        vectors.store(access.kind(), code);
        code.aload(backing[0]);
        emitRow("laneInts", TypeKind.INT, ROW_OF_PLACES);
        emitRow(rows(access.kind()), access.kind(), ROW_OF_VALUES);
        ClassDesc elements = LaneVectors.array(access.kind());
        ClassDesc places32 = ConstantDescs.CD_int.arrayType();
        if (masked) {
            code.aload(LaneSlots.CURRENT);
            vectors.maskBits(code);
            loops.callFunction(
                    "storeSome" + access.kind() + vectors.lanes(),
                    MethodTypeDesc.of(ConstantDescs.CD_void, elements, places32, elements, ConstantDescs.CD_long),
                    inner -> emitStoreSome(access.kind(), inner),
                    code);
        } else {
            loops.callFunction(
                    "storeAll" + access.kind() + vectors.lanes(),
                    MethodTypeDesc.of(ConstantDescs.CD_void, elements, places32, elements),
                    inner -> emitStoreAll(access.kind(), inner),
                    code);
        }
        code.labelBinding(done);
    }

    private void emitStoreAll(TypeKind kind, CodeBuilder inner) {
        for (int lane = 0; lane < vectors.lanes(); lane++) {
            inner.aload(0).aload(1).loadConstant(lane).iaload();
            inner.aload(2).loadConstant(lane).arrayLoad(kind).arrayStore(kind);
        }
        inner.return_();
    }

    /// `array[places[lane]] = bit of lane ? values[lane] : array[places[lane]]`, for whole numbers without a branch.
    private void emitStoreSome(TypeKind kind, CodeBuilder inner) {
        int place = 5;
        int old = 6;
        for (int lane = 0; lane < vectors.lanes(); lane++) {
            inner.aload(1).loadConstant(lane).iaload().istore(place);
            inner.aload(0).iload(place).arrayLoad(kind).storeLocal(kind, old);
            inner.aload(0).iload(place);
            if (kind == TypeKind.INT) {
                inner.iload(old);
                inner.aload(2).loadConstant(lane).iaload().iload(old).ixor();
                inner.lload(3).loadConstant(lane).lushr().l2i().iconst_1().iand().ineg().iand().ixor();
            } else {
                Label keep = inner.newLabel();
                Label store = inner.newLabel();
                inner.lload(3).loadConstant(1L << lane).land().lconst_0().lcmp().ifeq(keep);
                inner.aload(2).loadConstant(lane).arrayLoad(kind);
                inner.goto_(store);
                inner.labelBinding(keep);
                inner.loadLocal(kind, old);
                inner.labelBinding(store);
            }
            inner.arrayStore(kind);
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
