package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;
import port.ir.Catch;
import port.ir.Cleanup;
import port.ir.Expr;
import port.ir.Launch;
import port.ir.Local;
import port.ir.PointerType;
import port.ir.Try;
import port.ir.Type;
import port.reference.compile.Structs.Target;
import port.reference.memory.Side;
import port.source.Span;

/// Launches, exceptions and the cleanups that both must run.
final class HostStatements {
    private static final MethodTypeDesc CAUGHT =
            MethodTypeDesc.of(ConstantDescs.CD_long, Names.CPP_EXCEPTION, ConstantDescs.CD_int);

    private final Emitters emitters;
    private final Method method;
    private final CodeBuilder code;
    private final Statements statements;
    private final Jumps jumps;

    HostStatements(Emitters emitters, Statements statements, Jumps jumps) {
        this.emitters = emitters;
        this.method = emitters.method;
        this.code = method.code;
        this.statements = statements;
        this.jumps = jumps;
    }

    void launch(Launch launch) {
        code.aload(method.context).iload(method.lane);
        emitters.expressions.value(launch.kernel());
        emitters.expressions.value(launch.grid());
        emitters.expressions.value(launch.block());
        emitters.operators.index(launch.sharedBytes());
        emitters.expressions.value(launch.stream());
        code.loadConstant(launch.arguments().size()).newarray(TypeKind.LONG);
        for (int i = 0; i < launch.arguments().size(); i++) {
            code.dup().loadConstant(i);
            bits(launch.arguments().get(i));
            code.lastore();
        }
        method.at(launch.span());
        code.invokevirtual(
                Names.CONTEXT,
                "launch",
                Names.procedure(
                        ConstantDescs.CD_int,
                        ConstantDescs.CD_long,
                        ConstantDescs.CD_long,
                        ConstantDescs.CD_long,
                        ConstantDescs.CD_long,
                        ConstantDescs.CD_long,
                        Names.LONGS));
    }

    /// Pushes an argument as 64 bits: a struct as the address of a copy.
    private void bits(Expr argument) {
        if (Kinds.inMemory(argument.type())) {
            emitters.structs.temporary(argument);
            return;
        }
        emitters.expressions.value(argument);
        Conversions.toBits(code, Kinds.of(argument.type()));
    }

    void cleanup(Cleanup cleanup) {
        Label start = code.newLabel();
        Label end = code.newLabel();
        Label on = code.newLabel();
        code.labelBinding(start).nop();
        jumps.enter(new Jumps.Scope.Cleaning(cleanup.cleanup()));
        statements.statement(cleanup.body());
        jumps.leave();
        code.labelBinding(end);
        statements.statement(cleanup.cleanup());
        if (method.side == Side.HOST) {
            code.goto_(on);
            Label handler = code.newLabel();
            code.exceptionCatch(start, end, handler, Names.CPP_EXCEPTION);
            int exception = method.temporary(TypeKind.REFERENCE);
            code.labelBinding(handler).astore(exception);
            statements.statement(cleanup.cleanup());
            code.aload(exception).athrow();
            code.labelBinding(on);
        }
    }

    void attempt(Try attempt) {
        Label start = code.newLabel();
        Label end = code.newLabel();
        Label on = code.newLabel();
        Label handler = code.newLabel();
        code.labelBinding(start).nop();
        statements.statement(attempt.body());
        code.labelBinding(end).goto_(on);
        code.exceptionCatch(start, end, handler, Names.CPP_EXCEPTION);
        int exception = method.temporary(TypeKind.REFERENCE);
        code.labelBinding(handler).astore(exception);
        for (Catch candidate : attempt.catches()) {
            handler(candidate, exception, on);
        }
        code.aload(exception).athrow();
        code.labelBinding(on);
    }

    private void handler(Catch candidate, int exception, Label on) {
        Label enter = code.newLabel();
        Label skip = code.newLabel();
        int object = method.temporary(TypeKind.LONG);
        code.lconst_0().lstore(object);
        for (Type type : candidate.types()) {
            code.aload(method.context).aload(exception);
            code.loadConstant(method.program.exceptionTypes().number(type));
            code.invokevirtual(Names.CONTEXT, "caught", CAUGHT);
            code.lstore(object).lload(object).lconst_0().lcmp().ifne(enter);
        }
        if (!candidate.types().isEmpty()) {
            code.goto_(skip);
        }
        code.labelBinding(enter);
        code.aload(method.context).aload(exception);
        code.invokevirtual(Names.CONTEXT, "handle", Names.procedure(Names.CPP_EXCEPTION));
        candidate.variable().ifPresent(variable -> bind(variable, object, candidate.span()));
        statements.statement(candidate.body());
        code.goto_(on);
        code.labelBinding(skip);
    }

    /// Gives the handler's variable the exception object, or a copy of it.
    private void bind(Local variable, int object, Span span) {
        Type type = variable.type();
        boolean reference = type instanceof PointerType pointer && pointer.reference();
        switch (method.storage(variable)) {
            case Storage.Register(int slot) -> {
                if (reference) {
                    code.lload(object);
                } else {
                    code.lload(object);
                    emitters.places.loadFrom(type, Optional.empty(), span);
                }
                code.storeLocal(Kinds.of(type), slot);
            }
            case Storage.Stacked(long offset) -> {
                emitters.structs.pushAddress(new Target(method.frame, offset));
                if (reference) {
                    code.lload(object);
                    method.callStore("I64", TypeKind.LONG, span);
                } else {
                    code.lload(object).loadConstant(method.program.types().sizeOf(type));
                    method.callCopy(span);
                }
            }
            case Storage.Split _ -> {
                code.lload(object);
                emitters.split.loadFrom(variable, span);
            }
            case Storage.Indirect _, Storage.Resident _, Storage.Shared _, Storage.DynamicShared _ -> {}
        }
    }

    void raise(Optional<Expr> value, Span span) {
        if (value.isEmpty()) {
            method.at(span);
            code.aload(method.context)
                    .invokevirtual(Names.CONTEXT, "handled", MethodTypeDesc.of(Names.CPP_EXCEPTION))
                    .athrow();
            return;
        }
        Type type = value.get().type();
        int object = method.temporary(TypeKind.LONG);
        code.aload(method.context).loadConstant(method.program.types().sizeOf(type));
        code.invokevirtual(Names.CONTEXT, "allocateException", Names.LONG_OF_LONG).lstore(object);
        emitters.structs.initialize(new Target(object, 0), type, value.get());
        method.at(span);
        code.aload(method.context).loadConstant(method.program.exceptionTypes().number(type));
        code.lload(object);
        code.invokevirtual(
                Names.CONTEXT,
                "exception",
                MethodTypeDesc.of(Names.CPP_EXCEPTION, ConstantDescs.CD_int, ConstantDescs.CD_long));
        code.athrow();
    }
}
