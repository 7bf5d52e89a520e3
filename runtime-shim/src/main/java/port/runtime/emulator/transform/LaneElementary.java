package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Map;

/// Elementary functions of `float` lanes with the bits of the shim's scalar ones.
///
/// The shim's are `double` functions, rounded once. So are these: each half of the lanes is computed in `double`, where the JDK's vector
/// functions are within 1 ulp. Where a result lies so close to the middle between two `float` values that the last bits of the `double`
/// matter, or where it is subnormal, zero or no number, the scalar function is asked, lane by lane.
///
/// ```
/// static void elementary$exp(BlockState state) {
///     for (half : x)
///         y = exp((double) half)
///         if (some y lies near a middle) ask the scalar function for each lane, return
///         store (float) y
///     unless (all |stored| > MIN_NORMAL) ask the scalar function for each lane
/// }
/// ```
///
/// Operands and results are handed over in memory: a vector that is passed to a method which the JVM does not inline becomes an object.
final class LaneElementary {
    private static final int DOUBLE_BITS = 256;
    private static final long LOST_BITS = (1L << 29) - 1;
    private static final long MIDDLE = 1L << 28;

    /// How far from a middle a `double` has to lie, in ulp; more than the errors of both functions together.
    private static final long MARGIN = 32;

    /// By class, name and type: the vector operator; functions that need no check are made of exact operations.
    private static final Map<String, String> FUNCTIONS =
            Map.of(
                    "port/runtime/CudaMath.exp(F)F", "EXP",
                    "port/runtime/CudaMath.log(F)F", "LOG",
                    "port/runtime/CudaMath.sin(F)F", "SIN",
                    "port/runtime/CudaMath.cos(F)F", "COS",
                    "port/runtime/CudaMath.pow(FF)F", "POW",
                    "port/runtime/CudaMath.rsqrt(F)F", "RSQRT");

    private LaneElementary() {}

    /// Writes a call; returns false if there is no code for it.
    static boolean emit(LaneOp.Call call, LaneSlots slots, LaneVectors vectors, LaneLoops loops, CodeBuilder code) {
        String function = FUNCTIONS.get(LaneFunctions.key(call.instruction()));
        if (function == null) {
            return false;
        }
        List<LaneVariable> operands = call.operands();
        for (int i = 0; i < operands.size(); i++) {
            slots.pushVector(operands.get(i), code);
            Writer.emitRow(LaneSlots.STATE, i, code);
            code.iconst_0();
            vectors.store(TypeKind.FLOAT, code);
        }
        code.aload(LaneSlots.STATE);
        var writer = new Writer(call.instruction(), function, operands.size(), vectors);
        loops.callFunction(
                "elementary$" + call.instruction().name().stringValue() + vectors.lanes(),
                MethodTypeDesc.of(ConstantDescs.CD_void, Types.STATE),
                writer::emit,
                code);
        int row = slots.reserve(1);
        Writer.emitRow(LaneSlots.STATE, Writer.ROW_OF_RESULT, code);
        code.astore(row);
        vectors.loadFirst(TypeKind.FLOAT, row, code);
        slots.storeVector(call.result().orElseThrow(), code);
        return true;
    }

    /// Writes one function.
    private record Writer(InvokeInstruction scalar, String function, int operands, LaneVectors vectors) {
        private static final int ROW_OF_RESULT = 7;

        void emit(CodeBuilder code) {
            int state = 0;
            int result = 1;
            int row = 2;
            int first = row + operands;
            for (int i = 0; i < operands; i++) {
                emitRow(state, i, code);
                code.astore(row + i);
            }
            emitRow(state, ROW_OF_RESULT, code);
            code.astore(result);
            int parts = Math.max(1, vectors.lanes() * 64 / DOUBLE_BITS);
            int lanes = vectors.lanes() / parts;
            Label slow = code.newLabel();
            boolean exact = function.equals("RSQRT");
            for (int part = 0; part < parts; part++) {
                emitPart(row, part * lanes, lanes, code);
                code.astore(first);
                if (!exact) {
                    emitIsDoubtful(first, code);
                    code.ifne(slow);
                }
                code.aload(first);
                vectors.convertPart("D2F", TypeKind.FLOAT, lanes * 32, 0, code);
                code.aload(result).loadConstant(part * lanes);
                vectors.store(TypeKind.FLOAT, code);
            }
            if (!exact) {
                vectors.loadFirst(TypeKind.FLOAT, result, code);
                vectors.unary(TypeKind.FLOAT, "ABS", code);
                vectors.comparison("GT", code);
                vectors.species(TypeKind.FLOAT, code);
                code.loadConstant(Float.MIN_NORMAL);
                vectors.broadcastPushed(TypeKind.FLOAT, code);
                vectors.compare(TypeKind.FLOAT, code);
                vectors.allTrue(code);
                code.ifeq(slow);
            }
            code.return_();
            if (!exact) {
                code.labelBinding(slow);
                emitScalar(row, result, first, code);
            }
        }

        private void emitPart(int row, int from, int lanes, CodeBuilder code) {
            if (function.equals("RSQRT")) {
                vectors.species(TypeKind.DOUBLE, DOUBLE_BITS, code);
                code.loadConstant(1.0);
                vectors.broadcastPushed(TypeKind.DOUBLE, code);
                vectors.operator("DIV", code);
                emitWidened(row, from, lanes, code);
                vectors.unary(TypeKind.DOUBLE, "SQRT", code);
                vectors.applyBinary(TypeKind.DOUBLE, code);
            } else if (operands == 1) {
                emitWidened(row, from, lanes, code);
                vectors.unary(TypeKind.DOUBLE, function, code);
            } else {
                emitWidened(row, from, lanes, code);
                vectors.operator(function, code);
                emitWidened(row + 1, from, lanes, code);
                vectors.applyBinary(TypeKind.DOUBLE, code);
            }
        }

        /// Takes the lanes from memory: to take a half out of a vector costs more.
        private void emitWidened(int row, int from, int lanes, CodeBuilder code) {
            vectors.species(TypeKind.FLOAT, lanes * 32, code);
            code.aload(row).loadConstant(from);
            vectors.loadPushed(TypeKind.FLOAT, code);
            vectors.convertPart("F2D", TypeKind.DOUBLE, DOUBLE_BITS, 0, code);
        }

        /// Pushes whether the lost bits of some lane lie near the middle: `((bits + margin - middle) & lost & -2 margin) == 0`.
        private void emitIsDoubtful(int value, CodeBuilder code) {
            code.aload(value);
            vectors.toBits(TypeKind.DOUBLE, code);
            vectors.operator("ADD", code);
            code.loadConstant(MARGIN - MIDDLE);
            vectors.applyScalar(TypeKind.LONG, code);
            vectors.operator("AND", code);
            code.loadConstant(LOST_BITS & -2 * MARGIN);
            vectors.applyScalar(TypeKind.LONG, code);
            vectors.comparison("EQ", code);
            vectors.species(TypeKind.LONG, DOUBLE_BITS, code);
            code.invokestatic(
                    LaneVectors.vector(TypeKind.LONG),
                    "zero",
                    MethodTypeDesc.of(LaneVectors.vector(TypeKind.LONG), LaneVectors.SPECIES));
            vectors.compare(TypeKind.LONG, code);
            vectors.anyTrue(code);
        }

        private void emitScalar(int row, int result, int lane, CodeBuilder code) {
            Label next = code.newLabel();
            Label done = code.newLabel();
            code.iconst_0().istore(lane);
            code.labelBinding(next);
            code.iload(lane).loadConstant(vectors.lanes()).if_icmpge(done);
            code.aload(result).iload(lane);
            for (int i = 0; i < operands; i++) {
                code.aload(row + i).iload(lane).faload();
            }
            code.with(scalar).fastore();
            code.iinc(lane, 1);
            code.goto_(next);
            code.labelBinding(done);
            code.return_();
        }

        private static void emitRow(int state, int row, CodeBuilder code) {
            code.aload(state).getfield(Types.STATE, "laneFloats", ConstantDescs.CD_float.arrayType(2));
            code.loadConstant(row).aaload();
        }
    }
}
