package port.runtime.emulator.transform;

import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import port.runtime.emulator.code.UnsupportedKernelException;
import port.runtime.emulator.kernel.WaitKind;

/// Brings a method into the form in which it can be split: callees that wait are inlined, and nothing lies on the operand
/// stack where threads wait.
///
/// ```
/// push a; push mask; push v; call shflDownSync; add
///     ->  push a; push mask; push v; store s2; store s1; store s0; wait (s1, s2) giving s3; load s0; load s3; add
/// ```
final class Normaliser {
    private final CallGraph calls;
    private final ClassLibrary library;
    private final Set<String> active;
    private final Body body;
    private final List<Optional<Frame>> frames;
    private final List<Step> result = new ArrayList<>();
    private final Set<Integer> postponed = new HashSet<>();
    private int slots;
    private int line;

    private Normaliser(Body body, CallGraph calls, ClassLibrary library, Set<String> active) {
        this.body = body;
        this.calls = calls;
        this.library = library;
        this.active = active;
        this.frames = FrameAnalysis.analyse(body, library, new boolean[body.steps().size()]);
        this.slots = body.slots();
    }

    /// The body in split form.
    static Body normalise(Body body, CallGraph calls, ClassLibrary library) {
        return normalise(body, calls, library, new HashSet<>());
    }

    private static Body normalise(Body body, CallGraph calls, ClassLibrary library, Set<String> active) {
        var normaliser = new Normaliser(body, calls, library, active);
        normaliser.findPostponed();
        for (int i = 0; i < body.steps().size(); i++) {
            normaliser.add(i);
        }
        return new Body(body.name(), body.source(), body.parameters(), normaliser.result, normaliser.slots);
    }

    /// Objects whose constructor waits in its arguments are created after the wait: they cannot be kept in arrays before.
    private void findPostponed() {
        for (int i = 0; i < body.steps().size(); i++) {
            if (body.steps().get(i) instanceof Step.Plain(InvokeInstruction call)
                    && frames.get(i).isPresent()
                    && leaves(call)) {
                for (Value value : frames.get(i).get().stack()) {
                    if (value.kind() == Value.Kind.UNINITIALISED) {
                        postponed.add(value.site());
                    }
                }
            }
        }
    }

    private boolean leaves(InvokeInstruction call) {
        return WaitingMethods.kind(call).isPresent() || calls.waits(call);
    }

    private void add(int index) {
        Step step = body.steps().get(index);
        if (step instanceof Step.Line(int number)) {
            line = number;
        }
        Optional<Frame> frame = frames.get(index);
        if (frame.isEmpty()) {
            if (step instanceof Step.Mark) {
                result.add(step);
            }
            return;
        }
        switch (step) {
            case Step.Plain(InvokeInstruction call) -> addCall(call, step, frame.get().stack());
            case Step.Plain(NewObjectInstruction _) when postponed.contains(index) -> {}
            case Step.Plain(StackInstruction copy) when isPostponedCopy(frame.get().stack()) -> {
                if (copy.opcode() != Opcode.DUP) {
                    throw new UnsupportedKernelException("'" + body.place(line) + "' creates an object around a wait");
                }
            }
            case Step.Plain _,
                    Step.Load _,
                    Step.Store _,
                    Step.Increment _,
                    Step.Index _,
                    Step.Jump _,
                    Step.Poll _,
                    Step.Switch _,
                    Step.Mark _,
                    Step.Line _,
                    Step.Wait _,
                    Step.Return _ ->
                    result.add(step);
        }
    }

    private boolean isPostponedCopy(List<Value> stack) {
        return !stack.isEmpty() && isPostponed(stack.getLast());
    }

    private boolean isPostponed(Value value) {
        return value.kind() == Value.Kind.UNINITIALISED && postponed.contains(value.site());
    }

    private void addCall(InvokeInstruction call, Step step, List<Value> stack) {
        Optional<WaitKind> kind = WaitingMethods.kind(call);
        int operands = call.typeSymbol().parameterCount() + (call.opcode() == Opcode.INVOKESTATIC ? 0 : 1);
        List<Value> rest = stack.subList(0, stack.size() - operands);
        if (kind.isPresent()) {
            addWait(kind.get(), call.typeSymbol(), rest);
        } else if (calls.waits(call)) {
            inline(calls.callee(call), rest);
        } else if (call.name().equalsString(ConstantDescs.INIT_NAME)
                && isPostponed(stack.get(stack.size() - operands))) {
            addPostponedCreation(call, stack.subList(stack.size() - operands + 1, stack.size()));
        } else {
            result.add(step);
        }
    }

    private void addPostponedCreation(InvokeInstruction call, List<Value> arguments) {
        var pool = ConstantPoolBuilder.of();
        List<Step.Argument> kept = storeAll(arguments);
        result.add(new Step.Plain(NewObjectInstruction.of(pool.classEntry(call.owner().asSymbol()))));
        result.add(new Step.Plain(StackInstruction.of(Opcode.DUP)));
        loadAll(kept);
        result.add(new Step.Plain(call));
    }

    private void addWait(WaitKind kind, MethodTypeDesc type, List<Value> rest) {
        List<Step.Argument> arguments = new ArrayList<>();
        for (ClassDesc parameter : type.parameterList()) {
            arguments.add(fresh(Types.kind(parameter)));
        }
        for (Step.Argument argument : arguments.reversed()) {
            result.add(new Step.Store(argument.kind(), argument.slot()));
        }
        result.add(new Step.Plain(StackInstruction.of(Opcode.POP)));
        List<Step.Argument> kept = storeAll(rest);
        Optional<Step.Argument> value =
                type.returnType().equals(ConstantDescs.CD_void)
                        ? Optional.empty()
                        : Optional.of(fresh(Types.kind(type.returnType())));
        int operands = Math.min(kind.operands().size(), arguments.size());
        result.add(new Step.Wait(kind, arguments.subList(0, operands), value, place()));
        loadAll(kept);
        value.ifPresent(argument -> result.add(new Step.Load(argument.kind(), argument.slot())));
        for (Step.Argument extra : arguments.subList(operands, arguments.size())) {
            result.add(new Step.Load(extra.kind(), extra.slot()));
            result.add(new Step.Plain(calls.outcome(type)));
        }
    }

    private String place() {
        return body.place(line);
    }

    private void inline(CallGraph.Callee callee, List<Value> rest) {
        if (!active.add(callee.name())) {
            throw new UnsupportedKernelException("'" + callee.name() + "' calls itself and waits for other threads");
        }
        Body inner = normalise(callee.body(), calls, library, active);
        active.remove(callee.name());
        int base = slots;
        slots += inner.slots();
        for (int i = inner.parameters().size() - 1; i >= 0; i--) {
            result.add(new Step.Store(Types.kind(inner.parameters().get(i)), base + inner.parameterSlot(i)));
        }
        List<Step.Argument> kept = storeAll(rest);
        Optional<Step.Argument> value =
                callee.result().equals(ConstantDescs.CD_void)
                        ? Optional.empty()
                        : Optional.of(fresh(Types.kind(callee.result())));
        boolean sameFile = inner.source().equals(body.source());
        int callLine = line;
        result.addAll(new Splice(base, value, sameFile).steps(inner));
        result.add(new Step.Line(callLine));
        loadAll(kept);
        value.ifPresent(argument -> result.add(new Step.Load(argument.kind(), argument.slot())));
    }

    private Step.Argument fresh(TypeKind kind) {
        var argument = new Step.Argument(kind, slots);
        slots += kind.slotSize();
        return argument;
    }

    /// Moves values, the last of them on top of the stack, into fresh locals.
    private List<Step.Argument> storeAll(List<Value> values) {
        List<Step.Argument> kept = new ArrayList<>();
        for (Value value : values) {
            if (!isPostponed(value)) {
                kept.add(fresh(value.typeKind()));
            }
        }
        for (Step.Argument argument : kept.reversed()) {
            result.add(new Step.Store(argument.kind(), argument.slot()));
        }
        return kept;
    }

    private void loadAll(List<Step.Argument> kept) {
        for (Step.Argument argument : kept) {
            result.add(new Step.Load(argument.kind(), argument.slot()));
        }
    }
}
