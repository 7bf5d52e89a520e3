package port.runtime.emulator.transform;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import port.runtime.emulator.code.UnsupportedKernelException;

/// Which methods wait for other threads, themselves or through what they call.
///
/// A method of the runtime can only wait when it gets hold of a kernel context: as an argument, or in a field of its receiver. One of the
/// program may also wait in a loop for memory to change.
final class CallGraph {
    private static final ClassDesc OUTCOME = ClassDesc.of("port.runtime.emulator.kernel.WarpOutcome");

    private final ClassLibrary library;
    private final Map<String, Boolean> waiting = new HashMap<>();
    private final Map<ClassDesc, Boolean> holders = new HashMap<>();
    private final SpinSearch spins;

    CallGraph(ClassLibrary library) {
        this.library = library;
        this.spins = new SpinSearch(library);
    }

    /// A method to be inlined.
    record Callee(String name, Body body, ClassDesc result) {}

    /// Whether a call of something else than the kernel context's own methods may wait.
    boolean waits(InvokeInstruction call) {
        ClassDesc owner = call.owner().asSymbol();
        if (owner.isArray() || owner.equals(Types.CONTEXT) || Types.binaryName(owner).startsWith("java.")) {
            return false;
        }
        boolean given = call.typeSymbol().parameterList().contains(Types.CONTEXT) || SpinSearch.isOfProgram(owner);
        if (!given && (call.opcode() == Opcode.INVOKESTATIC || !holdsContext(owner))) {
            return false;
        }
        String key = key(call);
        Boolean known = waiting.get(key);
        if (known != null) {
            return known;
        }
        waiting.put(key, false); // a recursive call adds nothing
        Optional<MethodModel> method = find(call);
        boolean result =
                method.flatMap(MethodModel::code).map(this::waits).orElse(false)
                        || method.filter(found -> isFixed(call, found) && spins.spins(found)).isPresent();
        waiting.put(key, result);
        return result;
    }

    private boolean waits(CodeModel code) {
        for (CodeElement element : code) {
            if (element instanceof InvokeInstruction call && (WaitingMethods.kind(call).isPresent() || waits(call))) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsContext(ClassDesc type) {
        Boolean known = holders.get(type);
        if (known == null) {
            known = false;
            Optional<ClassModel> model = library.find(type);
            while (model.isPresent() && !known) {
                for (FieldModel field : model.get().fields()) {
                    known |= field.fieldTypeSymbol().equals(Types.CONTEXT);
                }
                model = model.get().superclass().flatMap(parent -> library.find(parent.asSymbol()));
            }
            holders.put(type, known);
        }
        return known;
    }

    /// The method that a waiting call runs.
    Callee callee(InvokeInstruction call) {
        MethodModel method = find(call).orElseThrow();
        ClassModel owner = method.parent().orElseThrow();
        if (!isFixed(call, method)) {
            throw new UnsupportedKernelException(
                    "'" + key(call) + "' waits for other threads and may be overridden; make it or its class final");
        }
        return new Callee(key(call), BodyReader.read(owner, method), method.methodTypeSymbol().returnType());
    }

    /// Whether a call runs this method and none that overrides it.
    private static boolean isFixed(InvokeInstruction call, MethodModel method) {
        return call.opcode() == Opcode.INVOKESTATIC
                || call.opcode() == Opcode.INVOKESPECIAL
                || method.flags().has(AccessFlag.FINAL)
                || method.flags().has(AccessFlag.PRIVATE)
                || method.parent().orElseThrow().flags().has(AccessFlag.FINAL);
    }

    /// The call that stores what a warp operation says beyond its result, and passes the result on.
    InvokeInstruction outcome(MethodTypeDesc type) {
        ClassDesc pointer = type.parameterType(type.parameterCount() - 1);
        var pool = ConstantPoolBuilder.of();
        var method =
                pool.methodRefEntry(OUTCOME, "store", MethodTypeDesc.of(type.returnType(), type.returnType(), pointer));
        return InvokeInstruction.of(Opcode.INVOKESTATIC, method);
    }

    private Optional<MethodModel> find(InvokeInstruction call) {
        return library.method(call.owner().asSymbol(), call.name().stringValue(), call.type().stringValue());
    }

    private static String key(InvokeInstruction call) {
        return Types.binaryName(call.owner().asSymbol()) + "." + call.name().stringValue() + call.type().stringValue();
    }
}
