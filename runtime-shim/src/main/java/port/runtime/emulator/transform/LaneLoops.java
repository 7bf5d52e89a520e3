package port.runtime.emulator.transform;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Methods of a generated class that do for each of some lanes what no vector can do for all of them.
///
/// ```
/// static void lanes0(FloatPtr p, int[] index, float[] result, long mask, BlockState state) {
///     for (int lane = 0; mask != 0; lane++, mask >>>= 1)
///         if ((mask & 1) != 0) { state.lane = lane; result[lane] = p.get(index[lane]); }
///     state.lane = 0;
/// }
/// ```
final class LaneLoops {
    private final ClassDesc owner;
    private final Map<String, Loop> loops = new LinkedHashMap<>();
    private final Map<String, Function> functions = new LinkedHashMap<>();

    LaneLoops(ClassDesc owner) {
        this.owner = owner;
    }

    /// What one operand of a loop is: the same for all lanes, one more from lane to lane, or an array.
    record Operand(LaneShape shape, ClassDesc type) {
        ClassDesc passed() {
            return shape == LaneShape.VARYING ? LaneVectors.array(Types.kind(type)) : type;
        }
    }

    private record Loop(
            String name, List<Operand> operands, Optional<TypeKind> result, MethodTypeDesc type, List<Body> body) {}

    private record Function(MethodTypeDesc type, Consumer<CodeBuilder> body) {}

    /// Writes the operation for one lane; operands are pushed by the first argument.
    interface Body {
        void emit(Consumer<Integer> operand, CodeBuilder code);
    }

    /// Calls a loop; operands, the array for the result if there is one, mask and state lie on the stack.
    ///
    /// @param key says apart operations with different bodies
    void call(String key, List<Operand> operands, Optional<TypeKind> result, Body body, CodeBuilder code) {
        Loop loop =
                loops.computeIfAbsent(
                        key + operands + result,
                        _ -> new Loop("lanes" + loops.size(), operands, result, type(operands, result), List.of(body)));
        code.invokestatic(owner, loop.name(), loop.type());
    }

    /// Calls a function of whole vectors that stands once in the class; its operands lie on the stack.
    void callFunction(String name, MethodTypeDesc type, Consumer<CodeBuilder> body, CodeBuilder code) {
        functions.putIfAbsent(name, new Function(type, body));
        code.invokestatic(owner, name, type);
    }

    private static MethodTypeDesc type(List<Operand> operands, Optional<TypeKind> result) {
        List<ClassDesc> types = new ArrayList<>(operands.stream().map(Operand::passed).toList());
        result.ifPresent(kind -> types.add(LaneVectors.array(kind)));
        types.add(ConstantDescs.CD_long);
        types.add(Types.STATE);
        return MethodTypeDesc.of(ConstantDescs.CD_void, types);
    }

    void emit(ClassBuilder builder) {
        functions.forEach((name, function) ->
                builder.withMethodBody(
                        name, function.type(), ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC, function.body()::accept));
        for (Loop loop : loops.values()) {
            builder.withMethodBody(
                    loop.name(), loop.type(), ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC, code -> emit(loop, code));
        }
    }

    private static void emit(Loop loop, CodeBuilder code) {
        int count = loop.operands().size();
        int mask = code.parameterSlot(count + (loop.result().isPresent() ? 1 : 0));
        int state = mask + 2;
        int lane = state + 1;
        Label next = code.newLabel();
        Label skip = code.newLabel();
        Label end = code.newLabel();
        code.iconst_0().istore(lane);
        code.labelBinding(next);
        code.lload(mask).lconst_0().lcmp().ifeq(end);
        code.lload(mask).lconst_1().land().l2i().ifeq(skip);
        code.aload(state).iload(lane).putfield(Types.STATE, "runningLane", ConstantDescs.CD_int);
        if (loop.result().isPresent()) {
            code.aload(code.parameterSlot(count)).iload(lane);
        }
        loop.body().getFirst().emit(index -> push(loop, index, lane, code), code);
        loop.result().ifPresent(code::arrayStore);
        code.labelBinding(skip);
        code.iinc(lane, 1);
        code.lload(mask).iconst_1().lushr().lstore(mask);
        code.goto_(next);
        code.labelBinding(end);
        code.aload(state).iconst_0().putfield(Types.STATE, "runningLane", ConstantDescs.CD_int);
        code.return_();
    }

    private static void push(Loop loop, int index, int lane, CodeBuilder code) {
        Operand operand = loop.operands().get(index);
        TypeKind kind = Types.kind(operand.type());
        int slot = code.parameterSlot(index);
        switch (operand.shape()) {
            case VARYING -> code.aload(slot).iload(lane).arrayLoad(kind);
            case CONSECUTIVE -> {
                code.loadLocal(kind, slot).iload(lane);
                if (kind == TypeKind.LONG) {
                    code.i2l().ladd();
                } else {
                    code.iadd();
                }
            }
            case UNIFORM, UNKNOWN -> code.loadLocal(kind, slot);
        }
    }
}
