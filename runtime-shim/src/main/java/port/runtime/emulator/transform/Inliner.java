package port.runtime.emulator.transform;

import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import port.runtime.emulator.code.UnsupportedKernelException;

/// Puts the bodies of methods in place of their calls, so that lanes can run them together.
final class Inliner {
    private static final int LARGEST = 400;
    private static final int LARGEST_BODY = 3000;
    private static final String RUNTIME = "port/runtime/";
    private static final String PLATFORM = "java/";

    /// What structs' own methods are called that are no arithmetic; [StructSplitter] knows them.
    private static final Set<String> KEPT =
            Set.of(ConstantDescs.INIT_NAME, "copy", "assign", "equals", "hashCode", "toString");

    private final ClassLibrary library;
    private final Predicate<InvokeInstruction> chosen;
    private final Set<String> active;
    private int slots;

    private Inliner(ClassLibrary library, Predicate<InvokeInstruction> chosen, Set<String> active, int slots) {
        this.library = library;
        this.chosen = chosen;
        this.active = active;
        this.slots = slots;
    }

    /// The body without calls of the program's own small static methods.
    static Body inlineFunctions(Body body, ClassLibrary library) {
        return inline(body, library, Inliner::isFunction, new HashSet<>());
    }

    /// The body without calls of what small structs of the shim compute, such as `half.plus(other)`.
    static Body inlineStructMethods(Body body, ClassLibrary library) {
        return inline(body, library, call -> isStructMethod(call, library), new HashSet<>());
    }

    private static boolean isFunction(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        return call.opcode() == Opcode.INVOKESTATIC && !owner.startsWith(RUNTIME) && !owner.startsWith(PLATFORM);
    }

    private static boolean isStructMethod(InvokeInstruction call, ClassLibrary library) {
        return call.opcode() != Opcode.INVOKEINTERFACE
                && !KEPT.contains(call.name().stringValue())
                && PlainStruct.of(call.owner().asSymbol(), library)
                        .filter(struct -> !struct.isMadeBy(call))
                        .isPresent();
    }

    private static Body inline(
            Body body, ClassLibrary library, Predicate<InvokeInstruction> chosen, Set<String> active) {
        var inliner = new Inliner(library, chosen, active, body.slots());
        List<Step> steps = inliner.expand(body);
        return new Body(body.name(), body.source(), body.parameters(), steps, inliner.slots);
    }

    private List<Step> expand(Body body) {
        List<Step> result = new ArrayList<>();
        int line = -1;
        for (Step step : body.steps()) {
            if (step instanceof Step.Line(int number)) {
                line = number;
            }
            if (step instanceof Step.Plain(InvokeInstruction call)
                    && result.size() < LARGEST_BODY
                    && add(call, body, result)) {
                if (line >= 0) {
                    result.add(new Step.Line(line));
                }
            } else {
                result.add(step);
            }
        }
        return result;
    }

    private boolean add(InvokeInstruction call, Body outer, List<Step> result) {
        if (!chosen.test(call)) {
            return false;
        }
        String key = LaneFunctions.key(call);
        Optional<MethodModel> method =
                library.method(call.owner().asSymbol(), call.name().stringValue(), call.type().stringValue());
        if (active.contains(key) || method.flatMap(MethodModel::code).isEmpty()) {
            return false;
        }
        Body inner;
        try {
            inner = BodyReader.read(method.get().parent().orElseThrow(), method.get());
        } catch (UnsupportedKernelException _) {
            return false; // it catches exceptions: left as a call
        }
        if (inner.steps().size() > LARGEST) {
            return false;
        }
        active.add(key);
        Body expanded = inline(inner, library, chosen, active);
        active.remove(key);
        int base = slots;
        slots += expanded.slots();
        for (int i = inner.parameters().size() - 1; i >= 0; i--) {
            ClassDesc type = inner.parameters().get(i);
            result.add(new Step.Store(Types.kind(type), base + inner.parameterSlot(i)));
        }
        Optional<Step.Argument> value = result(call.typeSymbol().returnType());
        result.addAll(new Splice(base, value, inner.source().equals(outer.source())).steps(expanded));
        value.ifPresent(argument -> result.add(new Step.Load(argument.kind(), argument.slot())));
        return true;
    }

    private Optional<Step.Argument> result(ClassDesc type) {
        if (type.equals(ConstantDescs.CD_void)) {
            return Optional.empty();
        }
        var argument = new Step.Argument(Types.kind(type), slots);
        slots += argument.kind().slotSize();
        return Optional.of(argument);
    }
}
