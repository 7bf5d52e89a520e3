package port.runtime.emulator.transform;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NopInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Turns instructions that work on the operand stack into operations with named results.
final class LaneReader {
    private static final Set<String> COMMON_CONTEXT = Set.of("shared", "dynamicShared", "dynamicSharedBytes", "global");
    private static final Set<String> FENCES = Set.of("threadFence", "threadFenceBlock", "threadFenceSystem");
    private static final Map<String, LaneOp.ThreeWay> UNSIGNED =
            Map.of(
                    "java/lang/Integer", LaneOp.ThreeWay.UNSIGNED_INT,
                    "java/lang/Long", LaneOp.ThreeWay.UNSIGNED_LONG);

    /// What compound assignments of pointers do, by their name.
    private static final Map<String, Map<TypeKind, Opcode>> COMPOUND =
            Map.of(
                    "add", opcodes(Opcode.IADD, Opcode.LADD, Opcode.FADD, Opcode.DADD),
                    "subtract", opcodes(Opcode.ISUB, Opcode.LSUB, Opcode.FSUB, Opcode.DSUB),
                    "multiply", opcodes(Opcode.IMUL, Opcode.LMUL, Opcode.FMUL, Opcode.DMUL));

    private final LaneBlock block;
    private final List<LaneVariable> stack;
    private final ClassLibrary library;

    LaneReader(LaneBlock block, List<LaneVariable> stack, ClassLibrary library) {
        this.block = block;
        this.stack = stack;
        this.library = library;
    }

    private static Map<TypeKind, Opcode> opcodes(Opcode ints, Opcode longs, Opcode floats, Opcode doubles) {
        return Map.of(TypeKind.INT, ints, TypeKind.LONG, longs, TypeKind.FLOAT, floats, TypeKind.DOUBLE, doubles);
    }

    List<LaneVariable> stack() {
        return stack;
    }

    LaneVariable pop() {
        return stack.removeLast();
    }

    List<LaneVariable> popAll(int count) {
        List<LaneVariable> top = stack.subList(stack.size() - count, stack.size());
        List<LaneVariable> values = List.copyOf(top);
        top.clear();
        return values;
    }

    void push(LaneVariable value) {
        stack.add(value);
    }

    private LaneVariable result(LaneOp op, LaneVariable result) {
        LaneGraph.add(block, op, result);
        stack.add(result);
        return result;
    }

    /// Pushes what a local holds now.
    void read(LaneVariable local) {
        LaneVariable value = LaneGraph.temporary(local.kind(), local.type());
        result(new LaneOp.Move(value, local, -1), value);
    }

    void index(Coordinate coordinate) {
        LaneVariable value = LaneGraph.temporary(TypeKind.INT, LaneLocals.NONE);
        result(new LaneOp.Index(value, coordinate), value);
    }

    void line(int line) {
        block.ops().add(new LaneOp.Line(line));
    }

    void constant(ConstantDesc constant, TypeKind kind) {
        LaneVariable value = LaneGraph.temporary(kind, LaneLocals.NONE);
        result(new LaneOp.Constant(value, constant), value);
    }

    void arithmetic(Opcode opcode, int operands, TypeKind kind) {
        LaneVariable value = LaneGraph.temporary(kind, LaneLocals.NONE);
        result(new LaneOp.Arithmetic(value, opcode, popAll(operands)), value);
    }

    void plain(Instruction instruction) throws NotLanes {
        switch (instruction) {
            case ConstantInstruction constant -> {
                if (constant.typeKind() == TypeKind.REFERENCE) {
                    throw new NotLanes("a constant reference");
                }
                constant(constant.constantValue(), constant.typeKind());
            }
            case OperatorInstruction operator -> operator(operator);
            case ConvertInstruction convert -> arithmetic(convert.opcode(), 1, convert.toType().asLoadable());
            case FieldInstruction field -> field(field);
            case NewObjectInstruction made -> create(made.className().asSymbol());
            case InvokeInstruction call -> call(call);
            case StackInstruction move ->
                    StackShuffle.apply(move.opcode(), stack, value -> value.kind().slotSize() == 2);
            case TypeCheckInstruction check when check.opcode() == Opcode.CHECKCAST ->
                    common(check, check.type().asSymbol(), 1);
            case NopInstruction _ -> {}
            default -> throw new NotLanes(instruction.opcode().name());
        }
    }

    private void operator(OperatorInstruction operator) throws NotLanes {
        switch (operator.opcode()) {
            case ARRAYLENGTH -> throw new NotLanes("an array");
            case LCMP -> compare(LaneOp.ThreeWay.LONG);
            case FCMPL -> compare(LaneOp.ThreeWay.FLOAT_LESS);
            case FCMPG -> compare(LaneOp.ThreeWay.FLOAT_GREATER);
            case DCMPL -> compare(LaneOp.ThreeWay.DOUBLE_LESS);
            case DCMPG -> compare(LaneOp.ThreeWay.DOUBLE_GREATER);
            case INEG, LNEG, FNEG, DNEG -> arithmetic(operator.opcode(), 1, operator.typeKind());
            default -> arithmetic(operator.opcode(), 2, operator.typeKind());
        }
    }

    private void compare(LaneOp.ThreeWay way) {
        LaneVariable second = pop();
        LaneVariable first = pop();
        LaneVariable value = LaneGraph.temporary(TypeKind.INT, LaneLocals.NONE);
        result(new LaneOp.Comparison(value, way, first, second), value);
    }

    private void common(Instruction instruction, ClassDesc type, int operands) {
        LaneVariable value =
                LaneGraph.temporary(TypeKind.from(type).asLoadable(), type.isPrimitive() ? LaneLocals.NONE : type);
        result(new LaneOp.Common(value, instruction, popAll(operands)), value);
    }

    private void field(FieldInstruction field) throws NotLanes {
        switch (field.opcode()) {
            case GETSTATIC -> {
                if (!library.isFinal(field.owner().asSymbol(), field.name().stringValue())) {
                    throw new NotLanes("a static field that changes");
                }
                common(field, field.typeSymbol(), 0);
            }
            case GETFIELD -> {
                LaneVariable value = stack.getLast().fields().get(field.name().stringValue());
                if (value != null) {
                    pop();
                    push(value);
                } else {
                    common(field, field.typeSymbol(), 1);
                }
            }
            case PUTFIELD -> {
                LaneVariable value = pop();
                if (pop().fields().replace(field.name().stringValue(), value) == null) {
                    throw new NotLanes("a field that changes");
                }
            }
            default -> throw new NotLanes(field.opcode().name());
        }
    }

    private void create(ClassDesc type) throws NotLanes {
        if (PlainStruct.of(type, library).isEmpty()) {
            throw new NotLanes("a new object");
        }
        push(LaneGraph.temporary(TypeKind.REFERENCE, type));
    }

    /// The constructor of a struct that takes all its fields, or the one that takes none.
    private void construct(InvokeInstruction call) throws NotLanes {
        PlainStruct struct =
                PlainStruct.of(call.owner().asSymbol(), library).orElseThrow(() -> new NotLanes("a constructor"));
        if (call.typeSymbol().parameterCount() == 0) {
            for (PlainStruct.Field field : struct.fields()) {
                TypeKind kind = Types.kind(field.type());
                constant(Types.zero(kind), kind);
            }
        } else if (!struct.constructor().equals(call.typeSymbol())) {
            throw new NotLanes("a constructor");
        }
        List<LaneVariable> values = popAll(struct.fields().size());
        LaneVariable made = pop();
        for (int f = 0; f < values.size(); f++) {
            made.fields().put(struct.fields().get(f).name(), values.get(f));
        }
    }

    private void call(InvokeInstruction call) throws NotLanes {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        ClassDesc type = call.typeSymbol().returnType();
        int parameters = call.typeSymbol().parameterCount();
        if (call.owner().asSymbol().equals(Types.CONTEXT)) {
            if (FENCES.contains(name)) {
                pop();
            } else if (COMMON_CONTEXT.contains(name)) {
                common(call, type, parameters + 1);
            } else {
                throw new NotLanes("a call of " + name);
            }
        } else if (call.opcode() == Opcode.INVOKESTATIC) {
            staticCall(call, owner, name);
        } else if (call.opcode() == Opcode.INVOKESPECIAL && call.name().equalsString(ConstantDescs.INIT_NAME)) {
            construct(call);
        } else if (isPointer(owner) && call.opcode() == Opcode.INVOKEVIRTUAL) {
            pointerCall(call, name, type, parameters);
        } else {
            throw new NotLanes("a call of " + owner + "." + name);
        }
    }

    static boolean isPointer(String owner) {
        return owner.startsWith("port/runtime/") && owner.endsWith("Ptr") || owner.equals("port/runtime/Pointer");
    }

    private void staticCall(InvokeInstruction call, String owner, String name) throws NotLanes {
        LaneOp.ThreeWay way = UNSIGNED.get(owner);
        if (way != null && name.equals("compareUnsigned")) {
            compare(way);
            return;
        }
        ClassDesc type = call.typeSymbol().returnType();
        boolean primitive =
                type.isPrimitive() && call.typeSymbol().parameterList().stream().allMatch(ClassDesc::isPrimitive);
        if (!primitive) {
            throw new NotLanes("a call of " + owner + "." + name);
        }
        add(call, call.typeSymbol().parameterCount());
    }

    private void add(InvokeInstruction call, int operands) {
        List<LaneVariable> values = popAll(operands);
        ClassDesc type = call.typeSymbol().returnType();
        if (type.equals(ConstantDescs.CD_void)) {
            block.ops().add(new LaneOp.Call(Optional.empty(), call, values));
        } else {
            LaneVariable value = LaneGraph.temporary(TypeKind.from(type).asLoadable(), LaneLocals.NONE);
            result(new LaneOp.Call(Optional.of(value), call, values), value);
        }
    }

    private void pointerCall(InvokeInstruction call, String name, ClassDesc type, int parameters) throws NotLanes {
        boolean moves = name.equals("plus") && parameters == 1;
        if (moves) {
            LaneVariable elements = pop();
            LaneVariable pointer = pop();
            LaneVariable value = LaneGraph.temporary(TypeKind.REFERENCE, type);
            result(new LaneOp.Advance(value, call, pointer, elements), value);
        } else if (COMPOUND.containsKey(name) && parameters == 2 && LaneAccess.isPlain(call.owner().asInternalName())) {
            compound(call, COMPOUND.get(name));
        } else if (name.equals("get") && PlainStruct.of(type, library).isPresent() && isReached(call)) {
            getStruct(call, PlainStruct.of(type, library).get(), parameters + 1);
        } else if (name.equals("set") && !stack.getLast().fields().isEmpty() && isReached(call)) {
            setStruct(call, parameters + 1);
        } else if (!type.isPrimitive()) {
            boolean converts = name.startsWith("as") || name.equals("minus");
            if (!converts) {
                throw new NotLanes("a call of " + name);
            }
            common(call, type, parameters + 1);
        } else if (call.typeSymbol().parameterList().stream().anyMatch(parameter -> !parameter.isPrimitive())) {
            if (type.equals(ConstantDescs.CD_void)) {
                throw new NotLanes("a call of " + name + " with an object that is not known by its fields");
            }
            common(call, type, parameters + 1);
        } else {
            add(call, parameters + 1);
        }
    }

    /// Whether lanes can name the element: by an `int`, unless it is a single number.
    private static boolean isReached(InvokeInstruction call) {
        return LaneAccess.of(call).isPresent()
                || call.typeSymbol().parameterCount() == 0
                || !call.typeSymbol().parameterType(0).equals(ConstantDescs.CD_long);
    }

    /// `p.get(i)  ->  p.get(i).x, p.get(i).y …`
    private void getStruct(InvokeInstruction call, PlainStruct struct, int operands) {
        LaneVariable made = LaneGraph.temporary(TypeKind.REFERENCE, struct.type());
        if (struct.fields().size() == 1) {
            add(LaneAccess.getOnly(call, struct), operands);
            made.fields().put(struct.fields().getFirst().name(), pop());
            push(made);
            return;
        }
        List<LaneVariable> values = popAll(operands);
        for (PlainStruct.Field field : struct.fields()) {
            LaneVariable value = LaneGraph.temporary(Types.kind(field.type()), LaneLocals.NONE);
            LaneGraph.add(
                    block,
                    new LaneOp.Call(Optional.of(value), call, values, Optional.of(struct), List.of(field)),
                    value);
            made.fields().put(field.name(), value);
        }
        push(made);
    }

    private void setStruct(InvokeInstruction call, int operands) throws NotLanes {
        List<LaneVariable> values = new ArrayList<>(popAll(operands));
        LaneVariable given = values.removeLast();
        PlainStruct struct = PlainStruct.of(given.type(), library).orElseThrow(() -> new NotLanes("an object"));
        values.addAll(given.fields().values());
        if (struct.fields().size() == 1 && values.size() == 3) {
            block.ops().add(new LaneOp.Call(Optional.empty(), LaneAccess.setOnly(call, struct), values));
            return;
        }
        block.ops().add(new LaneOp.Call(Optional.empty(), call, values, Optional.of(struct), struct.fields()));
    }

    /// `p.add(i, v)  ->  r = p.get(i) + v; p.set(i, r); r`
    private void compound(InvokeInstruction call, Map<TypeKind, Opcode> opcodes) {
        List<LaneVariable> operands = popAll(3);
        ClassDesc element = call.typeSymbol().returnType();
        TypeKind kind = TypeKind.from(element).asLoadable();
        stack.addAll(operands.subList(0, 2));
        add(LaneAccess.get(call.owner().asSymbol(), element), 2);
        stack.add(operands.get(2));
        arithmetic(opcodes.get(kind), 2, kind);
        LaneVariable sum = pop();
        stack.addAll(new ArrayList<>(operands.subList(0, 2)));
        stack.add(sum);
        add(LaneAccess.set(call.owner().asSymbol(), element), 3);
        stack.add(sum);
    }
}
