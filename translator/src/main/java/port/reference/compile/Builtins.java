package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.EnumMap;
import java.util.Map;
import port.ir.BuiltinVariable;

/// The built-in variables of device code: fields of the context, which a loop over lanes reads once.
final class Builtins {
    private static final int WARP_SIZE = 32;

    private final CodeBuilder code;
    private final int context;
    private final int lane;
    private final Map<BuiltinVariable, Integer> kept = new EnumMap<>(BuiltinVariable.class);

    Builtins(CodeBuilder code, int context, int lane) {
        this.code = code;
        this.context = context;
        this.lane = lane;
    }

    /// Keeps the variables in JVM locals from here on.
    void keep(Iterable<BuiltinVariable> variables) {
        for (BuiltinVariable variable : variables) {
            if (variable != BuiltinVariable.WARP_SIZE) {
                TypeKind kind = isOfLane(variable) ? TypeKind.REFERENCE : TypeKind.INT;
                int slot = code.allocateLocal(kind);
                field(variable);
                code.storeLocal(kind, slot);
                kept.put(variable, slot);
            }
        }
    }

    /// Pushes the value.
    void value(BuiltinVariable variable) {
        if (variable == BuiltinVariable.WARP_SIZE) {
            code.loadConstant(WARP_SIZE);
            return;
        }
        boolean ofLane = isOfLane(variable);
        if (kept.containsKey(variable)) {
            code.loadLocal(ofLane ? TypeKind.REFERENCE : TypeKind.INT, kept.get(variable));
        } else {
            field(variable);
        }
        if (ofLane) {
            code.iload(lane).iaload();
        }
    }

    private void field(BuiltinVariable variable) {
        ClassDesc type = isOfLane(variable) ? Names.INTS : ConstantDescs.CD_int;
        code.aload(context).getfield(Names.CONTEXT, name(variable), type);
    }

    private static boolean isOfLane(BuiltinVariable variable) {
        return switch (variable) {
            case THREAD_IDX_X, THREAD_IDX_Y, THREAD_IDX_Z -> true;
            case BLOCK_IDX_X, BLOCK_IDX_Y, BLOCK_IDX_Z -> false;
            case BLOCK_DIM_X, BLOCK_DIM_Y, BLOCK_DIM_Z -> false;
            case GRID_DIM_X, GRID_DIM_Y, GRID_DIM_Z, WARP_SIZE -> false;
        };
    }

    private static String name(BuiltinVariable variable) {
        return switch (variable) {
            case THREAD_IDX_X -> "threadX";
            case THREAD_IDX_Y -> "threadY";
            case THREAD_IDX_Z -> "threadZ";
            case BLOCK_IDX_X -> "blockX";
            case BLOCK_IDX_Y -> "blockY";
            case BLOCK_IDX_Z -> "blockZ";
            case BLOCK_DIM_X -> "blockDimX";
            case BLOCK_DIM_Y -> "blockDimY";
            case BLOCK_DIM_Z -> "blockDimZ";
            case GRID_DIM_X -> "gridDimX";
            case GRID_DIM_Y -> "gridDimY";
            case GRID_DIM_Z -> "gridDimZ";
            case WARP_SIZE -> throw new IllegalArgumentException("a constant");
        };
    }
}
