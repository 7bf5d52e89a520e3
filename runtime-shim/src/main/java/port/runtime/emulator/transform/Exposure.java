package port.runtime.emulator.transform;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where code that is not part of the kernel gets to see the kernel context, and may read `threadIdx` from it.
///
/// Elsewhere the fields need not be set: the kernel itself reads them from locals.
final class Exposure {
    private static final Set<String> CLOSED =
            Set.of(
                    "shared",
                    "dynamicShared",
                    "dynamicSharedBytes",
                    "global",
                    "device",
                    "threadFence",
                    "threadFenceBlock",
                    "threadFenceSystem",
                    "assertThat",
                    "trap",
                    "nanosleep");

    private final BitSet steps = new BitSet();
    private boolean everywhere;

    Exposure(Body body, List<Optional<Frame>> frames) {
        for (int i = 0; i < frames.size(); i++) {
            if (frames.get(i).isPresent() && body.steps().get(i) instanceof Step.Plain(Instruction instruction)) {
                look(i, instruction, frames.get(i).get().stack());
            }
        }
    }

    /// Whether other code sees the context during a step.
    boolean at(int step) {
        return steps.get(step);
    }

    /// Whether other code may have kept it.
    boolean isEverywhere() {
        return everywhere;
    }

    private void look(int index, Instruction instruction, List<Value> stack) {
        switch (instruction) {
            case InvokeInstruction call -> lookAtCall(index, call, stack);
            case InvokeDynamicInstruction call -> everywhere |= seesContext(stack, call.typeSymbol().parameterCount());
            case FieldInstruction field -> {
                everywhere |=
                        field.opcode() == Opcode.GETFIELD
                                && field.owner().asSymbol().equals(Types.CONTEXT)
                                && field.name().equalsString(Coordinate.THREAD_X.field());
                everywhere |=
                        field.opcode() != Opcode.GETFIELD
                                && field.opcode() != Opcode.GETSTATIC
                                && seesContext(stack, 1);
            }
            case ArrayStoreInstruction _ -> everywhere |= seesContext(stack, 1);
            default -> {} // nothing else passes a reference on
        }
    }

    private void lookAtCall(int index, InvokeInstruction call, List<Value> stack) {
        int parameters = call.typeSymbol().parameterCount();
        if (seesContext(stack, parameters)) {
            steps.set(index);
            boolean mayKeep =
                    call.opcode() != Opcode.INVOKESTATIC
                            || !call.typeSymbol().returnType().isPrimitive()
                                    && !call.typeSymbol().returnType().displayName().endsWith("Ptr");
            everywhere |= mayKeep;
        }
        if (call.opcode() != Opcode.INVOKESTATIC && isContext(stack.get(stack.size() - parameters - 1))) {
            if (!CLOSED.contains(call.name().stringValue())) {
                steps.set(index);
            }
        }
    }

    private static boolean seesContext(List<Value> stack, int count) {
        return stack.subList(stack.size() - count, stack.size()).stream().anyMatch(Exposure::isContext);
    }

    private static boolean isContext(Value value) {
        return value.type().equals(Types.CONTEXT);
    }
}
