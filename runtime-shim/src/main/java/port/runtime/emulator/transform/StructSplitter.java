package port.runtime.emulator.transform;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keeps the fields of small structs in locals of their own instead of in objects.
///
/// ```
/// Float4 me = p.get(i); … me.x …    ->  float me_x, me_y, me_z, me_w from p.get(i); … me_x …
/// ```
///
/// What waits for other threads then keeps numbers instead of references, and lanes can run it together. A body in which an object may
/// be known by two names, one of them used to change it, is left as it is; so is one that hands objects to code that may change them.
final class StructSplitter {
    private static final String POINTER_PACKAGE = "port/runtime/";

    private final Body body;
    private final ClassLibrary library;
    private final List<Optional<Frame>> frames;
    private final Set<Integer> changed;
    private final Set<Integer> changedNow = new HashSet<>();
    private final Map<String, Held> locals = new HashMap<>();
    private final Map<ClassDesc, Optional<PlainStruct>> structs;
    private final int firstInlined;
    private final StructJoins joins = new StructJoins(this::fresh);
    private final List<Step> result = new ArrayList<>();
    private List<Entry> stack = new ArrayList<>();
    private final Set<String> stored = new HashSet<>();
    private int slots;
    private boolean split;

    /// The body cannot be changed.
    static final class Kept extends Exception {
        private static final long serialVersionUID = 1L;

        Kept() {
            super("structs are left alone", null, false, false);
        }
    }

    /// What lies on the operand stack: something else, or nothing at all where a struct was.
    sealed interface Entry {}

    private record Other() implements Entry {}

    static final Entry OTHER = new Other();

    /// A struct whose fields lie in locals.
    ///
    /// @param local the local it was read from; -1 if it is new, [StructJoins#MANY] if it comes from several ways
    /// @param places the local of each field
    record Held(PlainStruct struct, int local, List<Integer> places) implements Entry {}

    /// @param firstInlined the first local of methods put in place of their calls; those change no struct
    private StructSplitter(
            Body body,
            ClassLibrary library,
            Set<Integer> changed,
            Map<ClassDesc, Optional<PlainStruct>> structs,
            int firstInlined) {
        this.structs = structs;
        this.firstInlined = firstInlined;
        this.body = body;
        this.library = library;
        this.changed = changed;
        this.frames = FrameAnalysis.analyse(body, library, new boolean[body.steps().size()]);
        this.slots = body.slots();
    }

    /// The body with structs in locals, or the body itself.
    static Body split(Body body, ClassLibrary library) {
        try {
            Map<ClassDesc, Optional<PlainStruct>> structs = new HashMap<>();
            Body inlined = Inliner.inlineStructMethods(body, library);
            var first = new StructSplitter(inlined, library, Set.of(), structs, body.slots());
            first.run();
            if (!first.split) {
                return body;
            }
            var second = new StructSplitter(inlined, library, first.changedNow, structs, body.slots());
            second.run();
            return new Body(body.name(), body.source(), body.parameters(), second.result, second.slots);
        } catch (Kept _) {
            return body;
        }
    }

    private void run() throws Kept {
        for (int i = 0; i < body.steps().size(); i++) {
            Step step = body.steps().get(i);
            Optional<Frame> frame = frames.get(i);
            if (frame.isEmpty()) {
                result.add(step);
                continue;
            }
            if (step instanceof Step.Mark(Step.Target target)) {
                if (i > 0 && frames.get(i - 1).isPresent() && !FrameAnalysis.endsFlow(body.steps().get(i - 1))) {
                    align(frame.get().stack().size());
                    leave(target, frame.get());
                }
                stack = joins.entries(target, frame.get(), this::structIn);
                result.add(step);
                continue;
            }
            align(frame.get().stack().size());
            add(step, frame.get());
        }
        if (locals.keySet().stream().anyMatch(stored::contains)) {
            throw new Kept(); // a local holds objects from elsewhere too
        }
    }

    /// Makes room for what ordinary instructions have pushed, and forgets what they have popped.
    private void align(int height) throws Kept {
        while (stack.size() > height) {
            if (stack.removeLast() instanceof Held) {
                throw new Kept();
            }
        }
        while (stack.size() < height) {
            stack.add(OTHER);
        }
    }

    private void add(Step step, Frame frame) throws Kept {
        switch (step) {
            case Step.Load(TypeKind kind, int slot) -> {
                Optional<PlainStruct> struct =
                        kind == TypeKind.REFERENCE ? structIn(frame.local(slot)) : Optional.empty();
                if (struct.isPresent() && !isParameter(slot)) {
                    stack.add(local(struct.get(), slot));
                } else {
                    result.add(step);
                }
            }
            case Step.Store(TypeKind kind, int slot) -> addStore(step, kind, slot, frame.stack().getLast());
            case Step.Plain(Instruction instruction) -> addPlain(step, instruction);
            case Step.Jump(Opcode opcode, Step.Target target) -> {
                if (opcode != Opcode.GOTO && !stack.isEmpty() && stack.getLast() instanceof Held) {
                    throw new Kept();
                }
                leave(target, frame);
                result.add(step);
            }
            case Step.Switch(_, List<Step.Target> targets, Step.Target otherwise) -> {
                for (Step.Target target : targets) {
                    leave(target, frame);
                }
                leave(otherwise, frame);
                result.add(step);
            }
            case Step.Poll _, Step.Wait _, Step.Return _ -> {
                end();
                result.add(step);
            }
            case Step.Mark _ -> throw new IllegalStateException("a mark is no step to take");
            case Step.Increment _, Step.Index _, Step.Line _ -> result.add(step);
        }
    }

    /// Makes the copies that a target expects to find.
    private void leave(Step.Target target, Frame frame) throws Kept {
        for (StructJoins.Copy copy : joins.leave(target, stack, frame, changed)) {
            copy(copy.from(), copy.to());
        }
    }

    /// Nothing may be left of a struct where threads wait or end.
    private void end() throws Kept {
        if (stack.stream().anyMatch(Held.class::isInstance)) {
            throw new Kept();
        }
    }

    private boolean isParameter(int slot) {
        for (int i = 0; i < body.parameters().size(); i++) {
            if (body.parameterSlot(i) == slot) {
                return true;
            }
        }
        return false;
    }

    private Optional<PlainStruct> structIn(Value value) {
        return value.kind() == Value.Kind.REFERENCE ? struct(value.type()) : Optional.empty();
    }

    private Optional<PlainStruct> struct(ClassDesc type) {
        return structs.computeIfAbsent(type, wanted -> PlainStruct.of(wanted, library));
    }

    private Held local(PlainStruct struct, int slot) {
        return locals.computeIfAbsent(name(struct, slot), _ -> fresh(struct, slot));
    }

    private static String name(PlainStruct struct, int slot) {
        return slot + struct.type().descriptorString();
    }

    private Held fresh(PlainStruct struct, int slot) {
        split = true;
        List<Integer> places = new ArrayList<>();
        for (PlainStruct.Field field : struct.fields()) {
            places.add(slots);
            slots += Types.slots(field.type());
        }
        return new Held(struct, slot, places);
    }

    private void addStore(Step step, TypeKind kind, int slot, Value value) throws Kept {
        if (kind == TypeKind.REFERENCE && slot >= firstInlined && stack.getLast() instanceof Other) {
            Optional<PlainStruct> operand = structIn(value);
            if (operand.isPresent()) {
                takeApart(local(operand.get(), slot));
                return;
            }
        }
        if (kind != TypeKind.REFERENCE || !(stack.getLast() instanceof Held held)) {
            if (value.kind() == Value.Kind.NULL) {
                structs.values().forEach(known -> known.ifPresent(struct -> stored.add(name(struct, slot))));
            }
            structIn(value).ifPresent(struct -> stored.add(name(struct, slot)));
            result.add(step);
            return;
        }
        stack.removeLast();
        boolean twice =
                stack.stream()
                        .anyMatch(entry ->
                                entry instanceof Held(_, int from, _) && (entry == held ? from < 0 : from == slot));
        boolean alias =
                held.local() >= 0 && changed.contains(held.local())
                        || (held.local() >= 0 || joins.isAlias(held)) && changed.contains(slot);
        if (twice || alias || isParameter(slot)) {
            throw new Kept();
        }
        copy(held, local(held.struct(), slot));
    }

    private void copy(Held from, Held to) {
        for (int f = 0; f < from.places().size(); f++) {
            TypeKind kind = Types.kind(from.struct().fields().get(f).type());
            result.add(new Step.Load(kind, from.places().get(f)));
            result.add(new Step.Store(kind, to.places().get(f)));
        }
    }

    private void addPlain(Step step, Instruction instruction) throws Kept {
        switch (instruction) {
            case NewObjectInstruction made when struct(made.className().asSymbol()).isPresent() ->
                    stack.add(fresh(struct(made.className().asSymbol()).get(), -1));
            case InvokeInstruction call -> addCall(step, call);
            case FieldInstruction field -> addField(step, field);
            case StackInstruction move -> addMove(step, move.opcode());
            case OperatorInstruction _, ConstantInstruction _ -> result.add(step);
            default -> {
                if (!stack.isEmpty() && stack.getLast() instanceof Held) {
                    throw new Kept();
                }
                result.add(step);
            }
        }
    }

    private void addMove(Step step, Opcode opcode) throws Kept {
        Entry top = stack.getLast();
        if (top instanceof Held && opcode == Opcode.DUP) {
            stack.add(top);
        } else if (top instanceof Held && opcode == Opcode.POP) {
            stack.removeLast();
        } else {
            int looked = Math.min(stack.size(), opcode == Opcode.DUP || opcode == Opcode.POP ? 1 : 4);
            if (stack.subList(stack.size() - looked, stack.size()).stream().anyMatch(Held.class::isInstance)) {
                throw new Kept();
            }
            result.add(step);
        }
    }

    private void addField(Step step, FieldInstruction field) throws Kept {
        switch (field.opcode()) {
            case GETFIELD -> {
                if (stack.getLast() instanceof Held held) {
                    stack.removeLast();
                    stack.add(OTHER);
                    result.add(new Step.Load(kind(field), place(held, field)));
                } else {
                    result.add(step);
                }
            }
            case PUTFIELD -> {
                if (stack.getLast() instanceof Held) {
                    throw new Kept();
                }
                if (stack.get(stack.size() - 2) instanceof Held held) {
                    change(held);
                    stack.removeLast();
                    stack.removeLast();
                    result.add(new Step.Store(kind(field), place(held, field)));
                } else {
                    result.add(step);
                }
            }
            case PUTSTATIC -> {
                if (stack.getLast() instanceof Held) {
                    throw new Kept();
                }
                result.add(step);
            }
            default -> result.add(step);
        }
    }

    private static TypeKind kind(FieldInstruction field) {
        return Types.kind(field.typeSymbol());
    }

    private static int place(Held held, FieldInstruction field) {
        for (int f = 0; f < held.places().size(); f++) {
            if (held.struct().fields().get(f).name().equals(field.name().stringValue())) {
                return held.places().get(f);
            }
        }
        throw new IllegalStateException(field.toString());
    }

    private void change(Held held) throws Kept {
        if (joins.isAlias(held)) {
            throw new Kept();
        }
        if (held.local() >= 0) {
            changedNow.add(held.local());
        }
    }

    private void addCall(Step step, InvokeInstruction call) throws Kept {
        List<ClassDesc> parameters = call.typeSymbol().parameterList();
        boolean receives = call.opcode() != Opcode.INVOKESTATIC;
        int operands = parameters.size() + (receives ? 1 : 0);
        List<Entry> given = new ArrayList<>(stack.subList(stack.size() - operands, stack.size()));
        if (receives && given.getFirst() instanceof Held held) {
            addOwnCall(call, held, given);
            return;
        }
        Optional<PlainStruct> returned = struct(call.typeSymbol().returnType());
        if (returned.isPresent() && returned.get().isMadeBy(call)) {
            popAll(operands);
            Held made = fresh(returned.get(), -1);
            storeFields(made);
            stack.add(made);
            return;
        }
        if (given.stream().anyMatch(Held.class::isInstance)) {
            if (!keepsArguments(call)) {
                throw new Kept();
            }
            materialise(given, parameters, receives);
        }
        popAll(operands);
        result.add(step);
        if (returned.isPresent()) {
            Held made = fresh(returned.get(), -1);
            takeApart(made);
            stack.add(made);
        } else if (!call.typeSymbol().returnType().equals(ConstantDescs.CD_void)) {
            stack.add(OTHER);
        }
    }

    /// Stores the fields of the object on the stack.
    private void takeApart(Held made) {
        for (int f = 0; f < made.places().size(); f++) {
            PlainStruct.Field field = made.struct().fields().get(f);
            if (f + 1 < made.places().size()) {
                result.add(new Step.Plain(StackInstruction.of(Opcode.DUP)));
            }
            result.add(new Step.Plain(made.struct().get(field)));
            result.add(new Step.Store(Types.kind(field.type()), made.places().get(f)));
        }
    }

    /// Whether a method only looks at the structs it is given: those of pointers do.
    private static boolean keepsArguments(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        return owner.startsWith(POINTER_PACKAGE) && owner.endsWith("Ptr") && call.name().equalsString("set");
    }

    private void popAll(int count) {
        for (int i = 0; i < count; i++) {
            stack.removeLast();
        }
    }

    private void storeFields(Held made) {
        for (int f = made.places().size() - 1; f >= 0; f--) {
            result.add(new Step.Store(Types.kind(made.struct().fields().get(f).type()), made.places().get(f)));
        }
    }

    /// A method of a struct itself.
    private void addOwnCall(InvokeInstruction call, Held held, List<Entry> given) throws Kept {
        String name = call.name().stringValue();
        boolean others = given.subList(1, given.size()).stream().anyMatch(Held.class::isInstance);
        if (name.equals(ConstantDescs.INIT_NAME) && !others) {
            popAll(given.size());
            if (given.size() > 1) {
                storeFields(held);
            } else {
                for (int f = 0; f < held.places().size(); f++) {
                    TypeKind kind = Types.kind(held.struct().fields().get(f).type());
                    result.add(new Step.Plain(zero(kind)));
                    result.add(new Step.Store(kind, held.places().get(f)));
                }
            }
        } else if (name.equals("copy") && given.size() == 1) {
            popAll(1);
            Held made = fresh(held.struct(), -1);
            copy(held, made);
            stack.add(made);
        } else if (name.equals("assign")
                && given.size() == 2
                && given.get(1) instanceof Held other
                && other.struct().equals(held.struct())) {
            popAll(2);
            change(held);
            copy(other, held);
            stack.add(held);
        } else {
            throw new Kept();
        }
    }

    private static Instruction zero(TypeKind kind) {
        return ConstantInstruction.ofIntrinsic(
                switch (kind) {
                    case LONG -> Opcode.LCONST_0;
                    case FLOAT -> Opcode.FCONST_0;
                    case DOUBLE -> Opcode.DCONST_0;
                    default -> Opcode.ICONST_0;
                });
    }

    /// Puts objects where the call expects them; what lies above the first of them is taken off the stack and put back.
    private void materialise(List<Entry> given, List<ClassDesc> parameters, boolean receives) {
        int first = 0;
        while (!(given.get(first) instanceof Held)) {
            first++;
        }
        Map<Integer, Integer> saved = new HashMap<>();
        for (int i = given.size() - 1; i > first; i--) {
            if (given.get(i) instanceof Other) {
                TypeKind kind = Types.kind(parameters.get(i - (receives ? 1 : 0)));
                saved.put(i, slots);
                result.add(new Step.Store(kind, slots));
                slots += kind.slotSize();
            }
        }
        for (int i = first; i < given.size(); i++) {
            if (given.get(i) instanceof Held held) {
                held.struct()
                        .make(
                                f -> {
                                    ClassDesc type = held.struct().fields().get(f).type();
                                    result.add(new Step.Load(Types.kind(type), held.places().get(f)));
                                },
                                instruction -> result.add(new Step.Plain(instruction)));
            } else {
                result.add(new Step.Load(Types.kind(parameters.get(i - (receives ? 1 : 0))), saved.get(i)));
            }
        }
    }
}
