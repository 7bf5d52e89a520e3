package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.function.IntConsumer;

/// Writes loads and stores of lanes that all lie in a window: two vectors side by side in an array, or four.
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
    void emitLoad(LaneAccess access, int first, LaneStride stride, boolean masked, Label apart) {
        int wide = stride.vectors().orElse(2);
        code.iload(first);
        if (stride.vectors().isEmpty()) {
            code.loadConstant(-vectors.lanes()).iand();
        } else if (stride.distance() < 0) {
            code.loadConstant(stride.distance() * (vectors.lanes() - 1)).iadd();
        }
        emitDistances(wide, apart);
        emitIsInside(wide);
        if (masked) {
            code.aload(LaneSlots.CURRENT);
            vectors.maskNot(code);
            vectors.maskOperation("or", code);
        }
        vectors.allTrue(code);
        code.ifeq(apart);
        emitChoice(access, 0);
        if (wide > 2) {
            emitChoice(access, 2 * vectors.lanes());
            code.aload(distances);
            vectors.comparison("UGE", code);
            vectors.species(TypeKind.INT, code);
            code.loadConstant(2 * vectors.lanes());
            vectors.broadcastPushed(TypeKind.INT, code);
            vectors.compare(TypeKind.INT, code);
            vectors.maskFor(access.kind(), code);
            vectors.blend(access.kind(), code);
        }
    }

    /// Pushes what two vectors of the window hold in the lanes' places.
    ///
    /// @param behind how many elements of the window stand before the first of them
    private void emitChoice(LaneAccess access, int behind) {
        int low = slots.reserve(1);
        int high = slots.reserve(1);
        code.iload(start).loadConstant(behind).iadd().istore(low);
        code.iload(low).loadConstant(vectors.lanes()).iadd().istore(high);
        code.aload(distances);
        vectors.choose(access.kind(), () -> emitVector(access, low), () -> emitVector(access, high), code);
    }

    private void emitVector(LaneAccess access, int at) {
        if (access.isNarrow()) {
            vectors.loadNarrow(access.element(), array, at, code);
        } else {
            vectors.load(access.kind(), array, at, code);
        }
    }

    /// Stores a vector in a window in which each lane's place lies behind that of the lane before.
    ///
    /// In each half of the window, the values are moved to the places that lanes have there; those of lanes that take part are stored, and
    /// nothing else is touched. How to move them is kept for the next group, whose lanes mostly lie in its window the same way.
    ///
    /// @param first local of the first lane's place
    /// @param way what is known of the store
    /// @param run where to go if the places follow each other
    /// @param small where to go if there is no room for a window
    /// @param apart where to go if the places lie otherwise
    void emitStore(
            TypeKind kind,
            int first,
            LaneVariable value,
            LaneWays.Way way,
            boolean masked,
            Label run,
            Label small,
            Label apart) {
        Label known = code.newLabel();
        code.iload(first).loadConstant(-vectors.lanes()).iand();
        emitDistances(2, small);
        code.iload(start).loadConstant(vectors.lanes()).iadd().istore(second);
        code.aload(distances);
        vectors.comparison("EQ", code);
        emitKept(TypeKind.INT, way.distances(), 0);
        vectors.compare(TypeKind.INT, code);
        vectors.allTrue(code);
        code.ifne(known);
        emitWay(way, LaneVectors.indexKind(kind), first, apart);
        code.labelBinding(known);
        code.iload(way.reached()).ifeq(run);
        int taken = masked ? slots.reserve(1) : way.reached();
        if (masked) {
            code.aload(LaneSlots.CURRENT);
            vectors.maskBits(code);
            code.l2i().iload(way.reached());
            code.invokestatic(
                    ConstantDescs.CD_Integer,
                    "expand",
                    MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_int));
            code.istore(taken);
        }
        int values = slots.reserve(1);
        slots.pushVector(value, code);
        code.astore(values);
        emitHalf(kind, values, way, 0, start, half -> emitLowBits(taken, half));
        emitHalf(kind, values, way, 1, second, half -> emitHighBits(taken, half));
    }

    /// Goes to `otherwise` unless the lanes' places follow each other.
    static void emitIsRun(LaneVectors vectors, int places, int first, Label otherwise, CodeBuilder code) {
        code.aload(places);
        vectors.comparison("EQ", code);
        vectors.consecutive(TypeKind.INT, first, code);
        vectors.compare(TypeKind.INT, code);
        vectors.allTrue(code);
        code.ifeq(otherwise);
    }

    /// Finds the way for the lanes' distances; goes to `apart` if there is none.
    private void emitWay(LaneWays.Way way, TypeKind index, int first, Label apart) {
        Label noRun = code.newLabel();
        Label found = code.newLabel();
        emitIsRun(vectors, places, first, noRun, code);
        code.iconst_0().istore(way.reached());
        code.goto_(found);
        code.labelBinding(noRun);
        emitRises(apart);
        emitWay(way, index);
        code.labelBinding(found);
        code.aload(distances).aload(way.distances()).iconst_0();
        vectors.store(TypeKind.INT, code);
    }

    private void emitWay(LaneWays.Way way, TypeKind index) {
        int bits = slots.reserve(1);
        int behind = slots.reserve(1);
        emitReached();
        code.istore(way.reached());
        code.iconst_0().istore(behind);
        emitLowBits(way.reached(), bits);
        emitSpread(index, behind, bits);
        code.aload(way.lanes()).iconst_0();
        vectors.store(index, code);
        code.iload(bits);
        code.invokestatic(
                ConstantDescs.CD_Integer, "bitCount", MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int));
        code.istore(behind);
        emitHighBits(way.reached(), bits);
        emitSpread(index, behind, bits);
        code.aload(way.lanes()).loadConstant(vectors.lanes());
        vectors.store(index, code);
    }

    /// Pushes one of the vectors in an array.
    private void emitKept(TypeKind kind, int array, int number) {
        vectors.species(kind, code);
        code.aload(array).loadConstant(number * vectors.lanes());
        vectors.loadPushed(kind, code);
    }

    /// Pushes the numbers of lanes from one on, spread over the elements with the given bits.
    private void emitSpread(TypeKind index, int from, int bits) {
        vectors.lanesFrom(index, from, code);
        vectors.maskOf(index, bits, code);
        vectors.expand(index, code);
    }

    private void emitLowBits(int word, int half) {
        code.iload(word).loadConstant((1 << vectors.lanes()) - 1).iand().istore(half);
    }

    private void emitHighBits(int word, int half) {
        code.iload(word).loadConstant(vectors.lanes()).iushr().istore(half);
    }

    /// Pops where the window is to start; stores how far each place lies behind that. Goes to `apart` if there is no room for a window.
    ///
    /// @param wide how many vectors it has
    private void emitDistances(int wide, Label apart) {
        code.aload(array).arraylength().loadConstant(wide * vectors.lanes()).isub();
        code.invokestatic(
                ClassDesc.of("java.lang.Math"),
                "min",
                MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_int));
        code.istore(start);
        code.iload(start).iflt(apart);
        code.aload(places);
        vectors.operator("SUB", code);
        code.iload(start);
        vectors.applyScalar(TypeKind.INT, code);
        code.astore(distances);
    }

    /// Pushes the mask of the lanes whose places lie in the window.
    private void emitIsInside(int wide) {
        code.aload(distances);
        vectors.comparison("ULT", code);
        vectors.species(TypeKind.INT, code);
        code.loadConstant(wide * vectors.lanes());
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
        emitIsInside(2);
        vectors.maskOperation("and", code);
        vectors.maskBits(code);
        code.lconst_1().lor().loadConstant((1L << vectors.lanes()) - 1).lcmp().ifne(apart);
    }

    /// Pushes a word with a bit for each element of the window that is the place of a lane.
    private void emitReached() {
        int one = slots.reserve(1);
        code.iconst_1().istore(one);
        vectors.broadcast(TypeKind.INT, one, code);
        vectors.operator("LSHL", code);
        code.aload(distances);
        vectors.applyBinary(TypeKind.INT, code);
        vectors.operator("OR", code);
        vectors.reduce(TypeKind.INT, code);
    }

    /// Moves values to half a window and stores them there.
    ///
    /// @param half which half
    /// @param taken stores the bits of the elements to store in a local
    private void emitHalf(TypeKind kind, int values, LaneWays.Way way, int half, int place, IntConsumer taken) {
        int bits = slots.reserve(1);
        emitKept(LaneVectors.indexKind(kind), way.lanes(), half);
        vectors.select(kind, values, code);
        code.aload(array).iload(place);
        taken.accept(bits);
        vectors.maskOf(kind, bits, code);
        vectors.storeMasked(kind, code);
    }
}
