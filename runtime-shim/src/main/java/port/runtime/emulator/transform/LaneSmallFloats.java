package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.MethodTypeDesc;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// Conversions between `float` lanes and lanes of 16 bits, with the bits of the shim's scalar ones.
///
/// The JDK has no vectors of `half` numbers: they are made of integer operations. What is written below in the terms of one lane is done
/// for all of them; a lane of 16 bits holds them with its sign, as a Java `short` does. Each conversion is a method, small enough for HotSpot
/// to put it in place of its calls.
final class LaneSmallFloats {
    private enum Function {
        FROM_HALF("fromHalf", TypeKind.SHORT, TypeKind.FLOAT),
        TO_HALF("toHalf", TypeKind.FLOAT, TypeKind.SHORT),
        FROM_BFLOAT16("fromBfloat16", TypeKind.SHORT, TypeKind.FLOAT),
        TO_BFLOAT16("toBfloat16", TypeKind.FLOAT, TypeKind.SHORT);

        private final String scalar;
        private final TypeKind operand;
        private final TypeKind result;

        Function(String scalar, TypeKind operand, TypeKind result) {
            this.scalar = scalar;
            this.operand = operand;
            this.result = result;
        }

        private String key() {
            var type = MethodTypeDesc.of(result.upperBound(), operand.upperBound());
            return "port/runtime/SmallFloats." + scalar + type.descriptorString();
        }

        private MethodTypeDesc type() {
            return MethodTypeDesc.of(LaneVectors.vector(result), LaneVectors.vector(operand));
        }
    }

    private static final Map<String, Function> FUNCTIONS =
            Arrays.stream(Function.values()).collect(Collectors.toMap(Function::key, function -> function));

    private static final int SIGN = 0x80000000;
    private static final int INFINITY = 0x7f800000;
    private static final int QUIET = 0x00400000;
    private static final int NAN = 0x7fff;
    private static final int HALF_INFINITY = 0x7c00;

    /// How many more exponents there are below 1 in a `float` than in a half, in place.
    private static final int REBIAS = 127 - 15 << 23;

    /// The smallest half with all its digits, as a half and as a `float`.
    private static final int LEAST_NORMAL = 0x0400;

    private static final int LEAST_NORMAL_FLOAT = 0x38800000;

    private final LaneVectors vectors;
    private final CodeBuilder code;

    private LaneSmallFloats(LaneVectors vectors, CodeBuilder code) {
        this.vectors = vectors;
        this.code = code;
    }

    /// Writes a call as one of a function of vectors; returns false if it is none of these.
    static boolean emit(LaneOp.Call call, LaneSlots slots, LaneVectors vectors, LaneLoops loops, CodeBuilder code) {
        Function function = FUNCTIONS.get(LaneFunctions.key(call.instruction()));
        if (function == null) {
            return false;
        }
        slots.pushVector(call.operands().getFirst(), code);
        loops.callFunction(
                function.scalar + "$" + vectors.lanes(),
                function.type(),
                inner -> new LaneSmallFloats(vectors, inner).write(function),
                code);
        slots.storeVector(call.result().orElseThrow(), code);
        return true;
    }

    private void write(Function function) {
        switch (function) {
            case FROM_HALF -> fromHalf();
            case TO_HALF -> toHalf();
            case FROM_BFLOAT16 -> {
                code.aload(0);
                integer("LSHL", Short.SIZE);
                vectors.fromBits(TypeKind.FLOAT, code);
            }
            case TO_BFLOAT16 -> toBfloat16();
        }
        code.areturn();
    }

    /// ```
    /// magnitude = half & 0x7fff
    /// bits = (magnitude << 13) + REBIAS
    /// if (magnitude >= HALF_INFINITY) bits += REBIAS
    /// if (magnitude > HALF_INFINITY) bits |= QUIET
    /// if (magnitude < LEAST_NORMAL) bits = bits(magnitude * 0x1p-24f)
    /// return fromBits(bits | (half << 16) & SIGN)
    /// ```
    private void fromHalf() {
        int half = 0;
        code.aload(half);
        integer("AND", NAN);
        int magnitude = store();
        code.aload(magnitude);
        integer("LSHL", 13);
        integer("ADD", REBIAS);
        integerWhere("ADD", REBIAS, magnitude, "GE", HALF_INFINITY);
        integerWhere("OR", QUIET, magnitude, "GT", HALF_INFINITY);
        code.aload(magnitude);
        vectors.convert("I2F", TypeKind.FLOAT, code);
        vectors.operator("MUL", code);
        code.loadConstant(0x1p-24f);
        vectors.applyScalar(TypeKind.FLOAT, code);
        vectors.toBits(TypeKind.FLOAT, code);
        where(magnitude, "LT", LEAST_NORMAL);
        vectors.blend(TypeKind.INT, code);
        vectors.operator("OR", code);
        code.aload(half);
        integer("LSHL", Short.SIZE);
        integer("AND", SIGN);
        vectors.applyBinary(TypeKind.INT, code);
        vectors.fromBits(TypeKind.FLOAT, code);
    }

    /// ```
    /// magnitude = bits & 0x7fffffff
    /// result = min((magnitude - REBIAS + 0xfff + (magnitude >>> 13 & 1)) >> 13, HALF_INFINITY)
    /// if (magnitude < LEAST_NORMAL_FLOAT) result = bits(fromBits(magnitude) + 0.5f) - bits(0.5f)     // the sum is rounded to multiples of 0x1p-24
    /// result |= bits >> 16 & ~0x7fff
    /// if (magnitude > INFINITY) result = NAN
    /// ```
    private void toHalf() {
        code.aload(0);
        vectors.toBits(TypeKind.FLOAT, code);
        int bits = store();
        int magnitude = magnitudeOf(bits);
        code.aload(magnitude);
        integer("ADD", 0xfff - REBIAS);
        addLastKept(magnitude, 13);
        integer("ASHR", 13);
        integer("MIN", HALF_INFINITY);
        code.aload(magnitude);
        vectors.fromBits(TypeKind.FLOAT, code);
        vectors.operator("ADD", code);
        code.loadConstant(0.5f);
        vectors.applyScalar(TypeKind.FLOAT, code);
        vectors.toBits(TypeKind.FLOAT, code);
        integer("SUB", Float.floatToRawIntBits(0.5f));
        where(magnitude, "LT", LEAST_NORMAL_FLOAT);
        vectors.blend(TypeKind.INT, code);
        vectors.operator("OR", code);
        code.aload(bits);
        integer("ASHR", Short.SIZE);
        integer("AND", ~NAN);
        vectors.applyBinary(TypeKind.INT, code);
        notNumbers(magnitude);
    }

    /// ```
    /// result = bits + 0x7fff + (bits >>> 16 & 1) >> 16
    /// if (magnitude > INFINITY) result = NAN
    /// ```
    private void toBfloat16() {
        code.aload(0);
        vectors.toBits(TypeKind.FLOAT, code);
        int bits = store();
        int magnitude = magnitudeOf(bits);
        code.aload(bits);
        integer("ADD", 0x7fff);
        addLastKept(bits, Short.SIZE);
        integer("ASHR", Short.SIZE);
        notNumbers(magnitude);
    }

    private int magnitudeOf(int bits) {
        code.aload(bits);
        integer("AND", ~SIGN);
        return store();
    }

    /// Adds the last bit that is left when `count` bits are cut off, so that ties go to even numbers.
    private void addLastKept(int bits, int count) {
        vectors.operator("ADD", code);
        code.aload(bits);
        integer("LSHR", count);
        integer("AND", 1);
        vectors.applyBinary(TypeKind.INT, code);
    }

    private void notNumbers(int magnitude) {
        vectors.species(TypeKind.INT, code);
        code.loadConstant(NAN);
        vectors.broadcastPushed(TypeKind.INT, code);
        where(magnitude, "GT", INFINITY);
        vectors.blend(TypeKind.INT, code);
    }

    private int store() {
        int local = code.allocateLocal(TypeKind.REFERENCE);
        code.astore(local);
        return local;
    }

    /// Pops a vector of `int`, pushes what the operator makes of it and a constant.
    private void integer(String operator, int constant) {
        vectors.operator(operator, code);
        code.loadConstant(constant);
        vectors.applyScalar(TypeKind.INT, code);
    }

    /// The same in those lanes alone in which a comparison is true.
    private void integerWhere(String operator, int constant, int compared, String comparison, int bound) {
        code.dup();
        integer(operator, constant);
        where(compared, comparison, bound);
        vectors.blend(TypeKind.INT, code);
    }

    /// Pushes the mask of the lanes in which a comparison with a constant is true.
    private void where(int compared, String comparison, int bound) {
        code.aload(compared);
        vectors.comparison(comparison, code);
        vectors.species(TypeKind.INT, code);
        code.loadConstant(bound);
        vectors.broadcastPushed(TypeKind.INT, code);
        vectors.compare(TypeKind.INT, code);
    }
}
