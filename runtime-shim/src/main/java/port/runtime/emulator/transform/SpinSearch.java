package port.runtime.emulator.transform;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds methods of the program that wait in a loop for memory to change, such as one that takes a lock.
///
/// Stricter than [SpinLoops] is about kernels: a loop that changes memory other than atomically makes progress by itself.
final class SpinSearch {
    private static final String OURS = "port.";
    private static final String RUNTIME = "port.runtime.";

    /// Methods of the runtime that change memory other than atomically, and how others of them begin.
    private static final Set<String> CHANGES = Set.of("add", "subtract", "multiply", "divide", "getAndAdd");

    private static final List<String> KINDS_OF_CHANGES = List.of("set", "copy", "assign", "print", "launch");

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

    /// Whether some steps may change memory other than atomically.
    private boolean acts(List<Step> steps) {
        List<CodeElement> plain = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Plain(var instruction)) {
                plain.add(instruction);
            }
        }
        return acts((Iterable<CodeElement>) plain);
    }

    private boolean acts(Iterable<CodeElement> code) {
        boolean isNew = false; // the array that is stored into: an argument that is being made
        for (CodeElement element : code) {
            switch (element) {
                case NewPrimitiveArrayInstruction _ -> isNew = true;
                case ArrayStoreInstruction _ -> {
                    if (!isNew) {
                        return true;
                    }
                }
                case FieldInstruction field -> {
                    if (field.opcode() == Opcode.PUTFIELD || field.opcode() == Opcode.PUTSTATIC) {
                        return true;
                    }
                }
                case InvokeInstruction call -> {
                    isNew = false;
                    if (acts(call)) {
                        return true;
                    }
                }
                case StoreInstruction _ -> isNew = false;
                default -> {}
            }
        }
        return false;
    }

    private boolean acts(InvokeInstruction call) {
        ClassDesc owner = call.owner().asSymbol();
        String name = call.name().stringValue();
        if (owner.isArray() || Types.binaryName(owner).startsWith("java.")) {
            return false;
        }
        Optional<MethodModel> method = library.method(owner, name, call.type().stringValue());
        if (method.isEmpty() || !isOfProgram(method.get().parent().orElseThrow().thisClass().asSymbol())) {
            return Types.binaryName(owner).startsWith(RUNTIME)
                    && (CHANGES.contains(name) || KINDS_OF_CHANGES.stream().anyMatch(name::startsWith));
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
}
