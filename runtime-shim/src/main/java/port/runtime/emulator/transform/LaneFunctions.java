package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.List;
import java.util.Map;

/// Static methods for which there are vector instructions that give the same result, bit for bit.
final class LaneFunctions {
    /// By class, name and the kind of the operands; `min` and `max` of the shim let a NaN lose, those of Java let it win.
    private static final Map<String, String> FUNCTIONS =
            Map.ofEntries(
                    Map.entry("port/runtime/CudaMath.sqrt(F)F", "SQRT"),
                    Map.entry("port/runtime/CudaMath.sqrt(D)D", "SQRT"),
                    Map.entry("java/lang/Math.sqrt(D)D", "SQRT"),
                    Map.entry("java/lang/Math.abs(F)F", "ABS"),
                    Map.entry("java/lang/Math.abs(D)D", "ABS"),
                    Map.entry("java/lang/Math.abs(I)I", "ABS"),
                    Map.entry("java/lang/Math.abs(J)J", "ABS"),
                    Map.entry("java/lang/Math.max(II)I", "MAX"),
                    Map.entry("java/lang/Math.min(II)I", "MIN"),
                    Map.entry("java/lang/Math.max(JJ)J", "MAX"),
                    Map.entry("java/lang/Math.min(JJ)J", "MIN"),
                    Map.entry("java/lang/Math.max(FF)F", "MAX"),
                    Map.entry("java/lang/Math.min(FF)F", "MIN"),
                    Map.entry("java/lang/Math.max(DD)D", "MAX"),
                    Map.entry("java/lang/Math.min(DD)D", "MIN"),
                    Map.entry("port/runtime/CudaNumbers.max(FF)F", "CUDA_MAX"),
                    Map.entry("port/runtime/CudaNumbers.min(FF)F", "CUDA_MIN"),
                    Map.entry("port/runtime/CudaNumbers.max(DD)D", "CUDA_MAX"),
                    Map.entry("port/runtime/CudaNumbers.min(DD)D", "CUDA_MIN"),
                    Map.entry("java/lang/Float.floatToRawIntBits(F)I", "TO_BITS"),
                    Map.entry("java/lang/Float.intBitsToFloat(I)F", "FROM_BITS"),
                    Map.entry("java/lang/Double.doubleToRawLongBits(D)J", "TO_BITS"),
                    Map.entry("java/lang/Double.longBitsToDouble(J)D", "FROM_BITS"));

    private LaneFunctions() {}

    static String key(InvokeInstruction call) {
        return call.owner().asInternalName() + "." + call.name().stringValue() + call.type().stringValue();
    }

    /// Writes a call as vector instructions; returns false if there are none.
    static boolean emit(LaneOp.Call call, LaneSlots slots, LaneVectors vectors, CodeBuilder code) {
        String function = FUNCTIONS.get(key(call.instruction()));
        if (function == null) {
            return false;
        }
        List<LaneVariable> operands = call.operands();
        LaneVariable result = call.result().orElseThrow();
        TypeKind kind = operands.getFirst().kind();
        slots.pushVector(operands.getFirst(), code);
        switch (function) {
            case "SQRT", "ABS" -> vectors.unary(kind, function, code);
            case "TO_BITS" -> vectors.toBits(kind, code);
            case "FROM_BITS" -> vectors.fromBits(result.kind(), code);
            case "CUDA_MAX", "CUDA_MIN" -> {
                vectors.operator(function.substring(5), code);
                slots.pushVector(operands.getLast(), code);
                vectors.applyBinary(kind, code);
                replaceNaN(operands.getFirst(), operands.getLast(), slots, vectors, code);
                replaceNaN(operands.getLast(), operands.getFirst(), slots, vectors, code);
            }
            default -> {
                vectors.operator(function, code);
                slots.pushVector(operands.getLast(), code);
                vectors.applyBinary(kind, code);
            }
        }
        slots.storeVector(result, code);
        return true;
    }

    /// Takes `replacement` where `tested` is no number.
    private static void replaceNaN(
            LaneVariable replacement, LaneVariable tested, LaneSlots slots, LaneVectors vectors, CodeBuilder code) {
        slots.pushVector(replacement, code);
        slots.pushVector(tested, code);
        vectors.isNaN(tested.kind(), code);
        vectors.blend(tested.kind(), code);
    }
}
