package port.runtime.emulator.transform;

import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.Set;
import port.runtime.emulator.kernel.WaitKind;

/// What gives the same result to all threads of a block when they give it the same operands.
final class Purity {
    private static final Set<String> ARITHMETIC =
            Set.of(
                    "java/lang/Math",
                    "java/lang/StrictMath",
                    "java/lang/Integer",
                    "java/lang/Long",
                    "java/lang/Float",
                    "java/lang/Double",
                    "java/lang/Short",
                    "java/lang/Byte",
                    "java/lang/Character",
                    "java/lang/Boolean");
    private static final Set<String> POINTER_OPERATIONS = Set.of("plus", "minus");
    private static final Set<String> CONTEXT_OPERATIONS = Set.of("shared", "dynamicShared", "global");

    private final ClassLibrary library;

    Purity(ClassLibrary library) {
        this.library = library;
    }

    /// Whether all threads that pass a barrier of this kind together get the same result.
    static boolean isUniform(WaitKind kind) {
        return switch (kind.scope()) {
            case BLOCK, GRID -> true;
            case NONE, CONVERGED, WARP, SOME -> false;
        };
    }

    /// Whether the field never changes while a kernel runs.
    boolean isConstant(FieldInstruction field) {
        return field.opcode() == Opcode.GETSTATIC
                && library.isFinal(field.owner().asSymbol(), field.name().stringValue());
    }

    /// Whether the method's result depends on nothing but its operands.
    boolean isPure(InvokeInstruction invoke) {
        String owner = invoke.owner().asInternalName();
        String name = invoke.name().stringValue();
        if (ARITHMETIC.contains(owner)) {
            return invoke.opcode() == Opcode.INVOKESTATIC && !name.equals("random");
        }
        if (invoke.owner().asSymbol().equals(Types.CONTEXT)) {
            return CONTEXT_OPERATIONS.contains(name);
        }
        return owner.startsWith("port/runtime/") && owner.endsWith("Ptr") && POINTER_OPERATIONS.contains(name);
    }
}
