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
import port.runtime.emulator.code.UnsupportedKernelException;

/// Puts the bodies of static methods in place of their calls, so that lanes can run them together.
final class LaneInliner {
    private static final int LARGEST = 400;
    private static final int LARGEST_BODY = 3000;
    private static final String RUNTIME = "port/runtime/";
    private static final String PLATFORM = "java/";

    private final ClassLibrary library;
    private final Set<String> active;
    private int slots;

    private LaneInliner(ClassLibrary library, Set<String> active, int slots) {
        this.library = library;
        this.active = active;
        this.slots = slots;
    }

    /// The body without calls of the program's own small static methods.
    static Body inline(Body body, ClassLibrary library) {
        return inline(body, library, new HashSet<>());
    }

    private static Body inline(Body body, ClassLibrary library, Set<String> active) {
        var inliner = new LaneInliner(library, active, body.slots());
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
        String owner = call.owner().asInternalName();
        if (call.opcode() != Opcode.INVOKESTATIC || owner.startsWith(RUNTIME) || owner.startsWith(PLATFORM)) {
            return false;
        }
        String key = owner + "." + call.name().stringValue() + call.type().stringValue();
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
        Body expanded = inline(inner, library, active);
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
