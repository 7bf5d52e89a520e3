package port.runtime.emulator.transform;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds methods of the program that wait in a loop for memory to change, such as one that takes a lock.
///
/// Stricter than [SpinLoops] is about kernels: a loop that changes memory other than atomically makes progress by itself.
final class SpinSearch {
    private static final String OURS = "port.";

    /// How methods of the runtime begin that change memory other than atomically.
    private static final List<String> CHANGES =
            List.of("set", "add", "subtract", "multiply", "divide", "getAndAdd", "copy", "assign", "print", "launch");

    private final ClassLibrary library;
    private final Map<String, Boolean> acting = new HashMap<>();

    SpinSearch(ClassLibrary library) {
        this.library = library;
    }

    /// Whether a class belongs to the program that is run.
    static boolean isOfProgram(ClassDesc type) {
        String name = Types.binaryName(type);
        return !name.startsWith(OURS) && !name.startsWith("java.");
    }

    /// Whether a method contains a loop that waits.
    boolean spins(MethodModel method) {
        var owner = method.parent().orElseThrow();
        Optional<CodeModel> code = method.code();
        if (!isOfProgram(owner.thisClass().asSymbol()) || code.isEmpty() || !code.get().exceptionHandlers().isEmpty()) {
            return false;
        }
        return SpinLoops.anyIn(BodyReader.read(owner, method), this::acts);
    }

    /// Whether a step may change memory other than atomically.
    private boolean acts(Step step) {
        return step instanceof Step.Plain(var instruction) && acts(instruction);
    }

    private boolean acts(CodeElement element) {
        return switch (element) {
            case ArrayStoreInstruction _ -> true;
            case FieldInstruction field -> field.opcode() == Opcode.PUTFIELD || field.opcode() == Opcode.PUTSTATIC;
            case InvokeInstruction call -> acts(call);
            default -> false;
        };
    }

    private boolean acts(InvokeInstruction call) {
        ClassDesc owner = call.owner().asSymbol();
        String name = call.name().stringValue();
        if (owner.isArray() || Types.binaryName(owner).startsWith("java.")) {
            return false;
        }
        Optional<MethodModel> method = library.method(owner, name, call.type().stringValue());
        if (method.isEmpty() || !isOfProgram(method.get().parent().orElseThrow().thisClass().asSymbol())) {
            return CHANGES.stream().anyMatch(name::startsWith);
        }
        String key = Types.binaryName(owner) + "." + name + call.type().stringValue();
        Boolean known = acting.get(key);
        if (known == null) {
            acting.put(key, false); // a recursive call adds nothing
            known = method.get().code().map(this::acts).orElse(true);
            acting.put(key, known);
        }
        return known;
    }

    private boolean acts(CodeModel code) {
        for (CodeElement element : code) {
            if (acts(element)) {
                return true;
            }
        }
        return false;
    }
}
