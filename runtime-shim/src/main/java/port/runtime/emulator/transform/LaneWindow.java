package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// Writes loads and stores of lanes that all lie in a window: two vectors side by side in an array.
final class LaneWindow {
    private final LaneVectors vectors;
    private final LaneSlots slots;
    private final CodeBuilder code;
    private final int array;
    private final int places;
    private final int start;
    private final int second;
    private final int distances;

    /// @param array local of the array
    /// @param places local of the vector of places
    LaneWindow(LaneVectors vectors, LaneSlots slots, CodeBuilder code, int array, int places) {
        this.vectors = vectors;
        this.slots = slots;
        this.code = code;
        this.array = array;
        this.places = places;
        this.start = slots.reserve(1);
        this.second = slots.reserve(1);
        this.distances = slots.reserve(1);
    }

    /// Leaves a loaded vector on the stack; goes to `apart` unless the places of all lanes that take part lie in a window.
    ///
    /// @param first local of the first lane's place
    void emitLoad(TypeKind kind, int first, boolean masked, Label apart) {
        emitDistances(first, apart);
        emitIsInside();
        if (masked) {
            code.aload(LaneSlots.CURRENT);
            vectors.maskNot(code);
            vectors.maskOperation("or", code);
        }
        vectors.allTrue(code);
        code.ifeq(apart);
        code.aload(distances);
        vectors.choose(
                kind,
                () -> vectors.load(kind, array, start, code),
                () -> vectors.load(kind, array, second, code),
                code);
    }

    /// Stores a vector; goes to `apart` unless the places of all lanes lie in a window, each behind that of the lane before.
    ///
    /// In each half of the window, the values are spread over the places that lanes have there, and nothing else is touched.
    ///
    /// @param first local of the first lane's place
    void emitStore(TypeKind kind, int first, LaneVariable value, boolean masked, Label apart) {
        emitDistances(first, apart);
        emitRises(apart);
        int taken = slots.reserve(1);
        emitTaken(masked);
        code.istore(taken);
        int values = slots.reserve(1);
        slots.pushVector(value, code);
        if (masked) {
            code.aload(LaneSlots.CURRENT);
            vectors.maskFor(kind, code);
            vectors.compress(kind, code);
        }
        code.astore(values);
        int half = slots.reserve(1);
        code.iload(taken).loadConstant((1 << vectors.lanes()) - 1).iand();
        emitHalf(kind, values, half, start);
        int behind = slots.reserve(1);
        code.iload(taken).loadConstant((1 << vectors.lanes()) - 1).iand();
        code.invokestatic(
                ConstantDescs.CD_Integer, "bitCount", MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int));
        code.istore(behind);
        vectors.fromLane(kind, values, behind, code);
        code.astore(values);
        code.iload(taken).loadConstant(vectors.lanes()).iushr();
        emitHalf(kind, values, half, second);
    }

    /// Stores how far each place lies behind the start of the window; goes to `apart` if there is no room for one.
    private void emitDistances(int first, Label apart) {
        code.iload(first).loadConstant(-vectors.lanes()).iand();
        code.aload(array).arraylength().loadConstant(2 * vectors.lanes()).isub();
        code.invokestatic(
                ClassDesc.of("java.lang.Math"),
                "min",
                MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_int));
        code.istore(start);
        code.iload(start).iflt(apart);
        code.iload(start).loadConstant(vectors.lanes()).iadd().istore(second);
        code.aload(places);
        vectors.operator("SUB", code);
        code.iload(start);
        vectors.applyScalar(TypeKind.INT, code);
        code.astore(distances);
    }

    /// Pushes the mask of the lanes whose places lie in the window.
    private void emitIsInside() {
        code.aload(distances);
        vectors.comparison("ULT", code);
        vectors.species(TypeKind.INT, code);
        code.loadConstant(2 * vectors.lanes());
        vectors.broadcastPushed(TypeKind.INT, code);
        vectors.compare(TypeKind.INT, code);
    }

    /// Goes to `apart` unless all places lie in the window and rise. The first one, which none comes before, lies in front of the second and
    /// not in front of the window.
    private void emitRises(Label apart) {
        int before = slots.reserve(1);
        int last = slots.reserve(1);
        code.loadConstant(vectors.lanes() - 1).istore(last);
        vectors.fromLane(TypeKind.INT, distances, last, code);
        code.astore(before);
        code.aload(distances);
        vectors.comparison("GT", code);
        code.aload(before);
        vectors.compare(TypeKind.INT, code);
        emitIsInside();
        vectors.maskOperation("and", code);
        vectors.maskBits(code);
        code.lconst_1().lor().loadConstant((1L << vectors.lanes()) - 1).lcmp().ifne(apart);
    }

    /// Pushes a word with a bit for each element of the window that a lane is to store.
    private void emitTaken(boolean masked) {
        int one = slots.reserve(1);
        code.iconst_1().istore(one);
        vectors.broadcast(TypeKind.INT, one, code);
        vectors.operator("LSHL", code);
        code.aload(distances);
        vectors.applyBinary(TypeKind.INT, code);
        vectors.operator("OR", code);
        if (masked) {
            code.aload(LaneSlots.CURRENT);
        }
        vectors.reduce(TypeKind.INT, masked, code);
    }

    /// Pops the bits of the elements of half a window that are to be stored, and stores the first values there.
    private void emitHalf(TypeKind kind, int values, int mask, int place) {
        int bits = slots.reserve(1);
        code.istore(bits);
        vectors.maskOf(kind, bits, code);
        code.astore(mask);
        code.aload(values).aload(mask);
        vectors.expand(kind, code);
        code.aload(array).iload(place).aload(mask);
        vectors.storeMasked(kind, code);
    }
}
