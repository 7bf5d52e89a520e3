package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.Call;
import port.ir.Construct;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionType;
import port.ir.IndirectCall;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Type;
import port.reference.compile.Structs.Target;
import port.reference.intrinsic.Intrinsic;
import port.source.Span;

/// Calls of compiled functions and of intrinsics.
///
/// A function is a static method: `(Context, int lane, parameters..., [long result], [long variadic], long frame)`, where a struct is passed as
/// the address of a copy that the callee owns, a struct result as the address where it goes, and variadic arguments as the address of
/// their slots.
final class Calls {
    private static final long SLOT_BYTES = 8;

    private final Emitters emitters;
    private final Method method;
    private final CodeBuilder code;

    Calls(Emitters emitters) {
        this.emitters = emitters;
        this.method = emitters.method;
        this.code = method.code;
    }

    static MethodTypeDesc descriptor(FunctionType signature) {
        var parameters = new ArrayList<ClassDesc>();
        parameters.add(Names.CONTEXT);
        parameters.add(ConstantDescs.CD_int);
        signature.parameters().forEach(type -> parameters.add(Kinds.descriptor(type)));
        boolean inMemory = Kinds.inMemory(signature.result());
        if (inMemory) {
            parameters.add(ConstantDescs.CD_long);
        }
        if (signature.variadic()) {
            parameters.add(ConstantDescs.CD_long);
        }
        parameters.add(ConstantDescs.CD_long);
        ClassDesc result = inMemory ? ConstantDescs.CD_void : Kinds.descriptor(signature.result());
        return MethodTypeDesc.of(result, parameters);
    }

    boolean isIntrinsic(Call call) {
        return method.program.intrinsic(method.program.function(call.function())).isPresent();
    }

    void call(Call call) {
        Function function = method.program.function(call.function());
        Optional<Intrinsic> intrinsic = method.program.intrinsic(function);
        if (intrinsic.isPresent()) {
            intrinsic(intrinsic.get(), function, call);
        } else if (Kinds.inMemory(call.type())) {
            Target target = emitters.structs.reserve(call.type());
            direct(call, Optional.of(target));
            emitters.structs.pushAddress(target);
        } else {
            direct(call, Optional.empty());
        }
    }

    /// Calls a function with a body; a struct result goes to `target`.
    void direct(Call call, Optional<Target> target) {
        Function function = method.program.function(call.function());
        code.aload(method.context).iload(method.lane);
        int fixed = function.parameters().size();
        arguments(call.arguments().subList(0, fixed));
        target.ifPresent(emitters.structs::pushAddress);
        if (function.variadic()) {
            slots(call.arguments().subList(fixed, call.arguments().size()));
        }
        invoke(function, call.span());
    }

    /// Calls a constructor for the object at `target`.
    void construct(Construct construct, Target target) {
        Function function = method.program.function(construct.constructor());
        code.aload(method.context).iload(method.lane);
        emitters.structs.pushAddress(target);
        arguments(construct.arguments());
        invoke(function, construct.span());
    }

    private void invoke(Function function, Span span) {
        method.pushFrameEnd();
        method.at(span);
        code.invokestatic(method.program.classOf(function.id(), method.side), "run", descriptor(function.signature()));
    }

    void indirect(IndirectCall call) {
        if (Kinds.inMemory(call.type())) {
            Target target = emitters.structs.reserve(call.type());
            indirect(call, Optional.of(target));
            emitters.structs.pushAddress(target);
        } else {
            indirect(call, Optional.empty());
        }
    }

    void indirect(IndirectCall call, Optional<Target> target) {
        var signature = (FunctionType) ((PointerType) call.target().type()).pointee();
        code.aload(method.context);
        emitters.expressions.value(call.target());
        method.at(call.span());
        code.invokevirtual(
                Names.CONTEXT, "code", MethodTypeDesc.of(ConstantDescs.CD_MethodHandle, ConstantDescs.CD_long));
        code.aload(method.context).iload(method.lane);
        int fixed = signature.parameters().size();
        arguments(call.arguments().subList(0, fixed));
        target.ifPresent(emitters.structs::pushAddress);
        if (signature.variadic()) {
            slots(call.arguments().subList(fixed, call.arguments().size()));
        }
        method.pushFrameEnd();
        method.at(call.span());
        code.invokevirtual(ConstantDescs.CD_MethodHandle, "invokeExact", descriptor(signature));
    }

    private void arguments(List<Expr> arguments) {
        for (Expr argument : arguments) {
            if (Kinds.inMemory(argument.type())) {
                emitters.structs.temporary(argument);
            } else {
                emitters.expressions.value(argument);
            }
        }
    }

    /// Puts variadic arguments into frame memory and pushes its address.
    private void slots(List<Expr> arguments) {
        long bytes = arguments.stream().mapToLong(this::slotBytes).sum();
        var slot = new Target(method.frame, method.reserve(Math.max(bytes, SLOT_BYTES), SLOT_BYTES));
        Target next = slot;
        for (Expr argument : arguments) {
            Type type = argument.type();
            if (Kinds.of(type) == TypeKind.INT) {
                emitters.structs.pushAddress(next);
                emitters.operators.index(argument);
                method.callStore("I64", TypeKind.LONG, argument.span());
            } else {
                emitters.structs.initialize(next, type, argument);
            }
            next = next.plus(slotBytes(argument));
        }
        emitters.structs.pushAddress(slot);
    }

    private long slotBytes(Expr argument) {
        long size = method.program.types().sizeOf(argument.type());
        return (size + SLOT_BYTES - 1) / SLOT_BYTES * SLOT_BYTES;
    }

    private void intrinsic(Intrinsic intrinsic, Function function, Call call) {
        if (intrinsic.isCollective()) {
            collective(intrinsic, function, call);
            return;
        }
        if (intrinsic.kind() == Intrinsic.Kind.VARIADIC_SLOTS) {
            code.lload(method.variadic());
            return;
        }
        var parameters = new ArrayList<ClassDesc>();
        if (intrinsic.needsContext()) {
            code.aload(method.context).iload(method.lane);
            parameters.add(Names.CONTEXT);
            parameters.add(ConstantDescs.CD_int);
        }
        boolean widened = intrinsic.kind() == Intrinsic.Kind.WIDENED;
        int fixed = function.parameters().size();
        for (Expr argument : call.arguments().subList(0, fixed)) {
            arguments(List.of(argument));
            boolean single = widened && argument.type() == ScalarType.FLOAT;
            if (single) {
                code.f2d();
            }
            parameters.add(single ? ConstantDescs.CD_double : Kinds.descriptor(argument.type()));
        }
        if (function.variadic()) {
            slots(call.arguments().subList(fixed, call.arguments().size()));
            parameters.add(ConstantDescs.CD_long);
        }
        if (intrinsic.callsBack()) {
            method.pushFrameEnd();
            parameters.add(ConstantDescs.CD_long);
        }
        if (intrinsic.needsContext()) {
            method.announce(call.span(), intrinsic.name().startsWith("atomic."));
        }
        boolean rounded = widened && function.result() == ScalarType.FLOAT;
        method.at(call.span());
        code.invokestatic(
                intrinsic.owner(),
                intrinsic.methodFor(function.signature()),
                MethodTypeDesc.of(rounded ? ConstantDescs.CD_double : Kinds.descriptor(function.result()), parameters));
        if (rounded) {
            code.d2f();
        }
        emitters.conversions.normalize(function.result());
    }

    /// A thread that runs by itself meets the others.
    private void collective(Intrinsic intrinsic, Function function, Call call) {
        int operation = method.program.meetings().number(intrinsic.name(), function, call.span());
        code.aload(method.context).iload(method.lane).loadConstant(operation);
        code.loadConstant(call.arguments().size()).newarray(TypeKind.LONG);
        for (int i = 0; i < call.arguments().size(); i++) {
            Expr argument = call.arguments().get(i);
            code.dup().loadConstant(i);
            emitters.expressions.value(argument);
            Conversions.toBits(code, Kinds.of(argument.type()));
            code.lastore();
        }
        method.at(call.span());
        code.invokevirtual(
                Names.CONTEXT,
                "meet",
                MethodTypeDesc.of(ConstantDescs.CD_long, ConstantDescs.CD_int, ConstantDescs.CD_int, Names.LONGS));
        Conversions.fromBits(code, Kinds.of(function.result()));
    }
}
