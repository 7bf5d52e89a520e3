package port.reference.compile;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import port.ir.Function;
import port.ir.Local;
import port.ir.Stmt;
import port.reference.compile.Structs.Target;
import port.reference.memory.Side;

/// Compiles a function for one thread: of the host, or of the device where it contains no collectives.
final class FunctionCompiler {
    private static final int FIRST_PARAMETER = 2;
    private static final long FRAME_ROUNDING = 16;

    private final ProgramCode program;
    private final Side side;
    private final Lines lines;

    FunctionCompiler(ProgramCode program, Side side, Lines lines) {
        this.program = program;
        this.side = side;
        this.lines = lines;
    }

    byte[] compile(Function function, ClassDesc name) {
        try {
            return Sites.fitting(name, sites -> compile(function, name, sites));
        } catch (IllegalArgumentException _) {
            // Too long still: as [Sites#fitting] has it, anything else will be thrown again.
            return compileInParts(function, name);
        }
    }

    /// Several methods that work on one frame, one after the other.
    private byte[] compileInParts(Function function, ClassDesc name) {
        MethodTypeDesc type = Calls.descriptor(function.signature());
        List<Stmt> statements = Forwarding.statements(function);
        List<BodyPart> parts = BodyPart.of(statements);
        return program.classFile()
                .build(
                        name,
                        builder -> {
                            builder.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL)
                                    .withMethodBody(
                                            "run",
                                            type,
                                            ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
                                            code -> partByPart(code, function, type, name, parts));
                            for (int i = 0; i < parts.size(); i++) {
                                BodyPart part = parts.get(i);
                                if (part.isMethod()) {
                                    builder.withMethodBody(
                                            "part" + i,
                                            type,
                                            ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC,
                                            code -> part(code, function, type, name, part));
                                }
                            }
                        });
    }

    private void partByPart(
            CodeBuilder code, Function function, MethodTypeDesc type, ClassDesc name, List<BodyPart> parts) {
        var scene = new Scene(code, function, type, Sites.forgetful(name));
        scene.place(true);
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isMethod()) {
                scene.emitters.statements.all(parts.get(i).statements());
                continue;
            }
            for (int parameter = 0; parameter < type.parameterCount(); parameter++) {
                code.loadLocal(TypeKind.from(type.parameterType(parameter)), code.parameterSlot(parameter));
            }
            code.invokestatic(name, "part" + i, type);
            switch (TypeKind.from(type.returnType()).slotSize()) {
                case 1 -> code.pop();
                case 2 -> code.pop2();
                default -> {}
            }
        }
        scene.end();
    }

    private void part(CodeBuilder code, Function function, MethodTypeDesc type, ClassDesc name, BodyPart part) {
        var scene = new Scene(code, function, type, Sites.forgetful(name));
        scene.place(false);
        scene.emitters.statements.all(part.statements());
        scene.end();
    }

    /// What one of the methods of a long function is made with.
    private final class Scene {
        private final Function function;
        private final Method method;
        private final Emitters emitters;

        Scene(CodeBuilder code, Function function, MethodTypeDesc type, Sites sites) {
            this.function = function;
            this.method = method(code, function, type, sites);
            this.emitters = new Emitters(method, exits(code, function, resultAddress(code, function)));
        }

        /// @param isFirst whether the parameters come to their places here
        void place(boolean isFirst) {
            Variables variables = Variables.of(Forwarding.statements(function)).onFrame(function.parameters());
            placeVariables(method, emitters, function, variables, isFirst);
        }

        void end() {
            if (!Kinds.inMemory(function.result())) {
                method.zero(Kinds.of(function.result()));
            }
            leave(method.code, function);
            if (side == Side.DEVICE) {
                program.setDeviceFrameBytes(function.id(), method.frameTop() + FRAME_ROUNDING);
            }
        }
    }

    private byte[] compile(Function function, ClassDesc name, Sites sites) {
        MethodTypeDesc type = Calls.descriptor(function.signature());
        return program.classFile()
                .build(
                        name,
                        builder -> {
                            builder.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL)
                                    .withMethodBody(
                                            "run",
                                            type,
                                            ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
                                            code -> body(code, function, type, sites));
                            sites.declare(builder);
                        });
    }

    private void body(CodeBuilder code, Function function, MethodTypeDesc type, Sites sites) {
        Method method = method(code, function, type, sites);
        boolean inMemory = Kinds.inMemory(function.result());
        var emitters = new Emitters(method, exits(code, function, resultAddress(code, function)));
        List<Stmt> statements = Forwarding.statements(function);
        placeVariables(method, emitters, function, Variables.of(statements), true);
        emitters.statements.all(statements);
        if (!inMemory) {
            method.zero(Kinds.of(function.result()));
        }
        leave(code, function);
        if (side == Side.DEVICE) {
            program.setDeviceFrameBytes(function.id(), method.frameTop() + FRAME_ROUNDING);
        }
    }

    private Method method(CodeBuilder code, Function function, MethodTypeDesc type, Sites sites) {
        int last = code.parameterSlot(type.parameterCount() - 1);
        var method = new Method(code, program, side, function, lines, sites, 0, 1, last);
        method.at(function.span());
        int extra = FIRST_PARAMETER + function.parameters().size();
        if (function.variadic()) {
            method.setVariadic(code.parameterSlot(Kinds.inMemory(function.result()) ? extra + 1 : extra));
        }
        return method;
    }

    /// The JVM local with the address where the result goes, or -1.
    private static int resultAddress(CodeBuilder code, Function function) {
        boolean inMemory = Kinds.inMemory(function.result());
        return inMemory ? code.parameterSlot(FIRST_PARAMETER + function.parameters().size()) : -1;
    }

    /// @param isFirst whether the parameters come to their places here, and are not there yet
    private void placeVariables(
            Method method, Emitters emitters, Function function, Variables variables, boolean isFirst) {
        for (int i = 0; i < function.parameters().size(); i++) {
            Local parameter = function.parameters().get(i);
            int slot = method.code.parameterSlot(FIRST_PARAMETER + i);
            if (SplitStructs.isSplit(program, parameter, variables)) {
                method.place(parameter, emitters.split.place(parameter));
                method.code.lload(slot);
                emitters.split.loadFrom(parameter, parameter.span());
            } else if (Kinds.inMemory(parameter.type()) && function.isKernel()) {
                copyParameter(method, emitters, parameter, slot, isFirst);
            } else if (Kinds.inMemory(parameter.type())) {
                method.place(parameter, new Storage.Indirect(slot));
            } else if (variables.isExposed(parameter)) {
                Target target = emitters.structs.reserve(parameter.type());
                method.place(parameter, new Storage.Stacked(target.offset()));
                if (isFirst) {
                    emitters.structs.pushAddress(target);
                    method.code.loadLocal(Kinds.of(parameter.type()), slot);
                    emitters.assignments.store(parameter.type(), false, parameter.span());
                }
            } else {
                method.place(parameter, new Storage.Register(slot));
            }
        }
        variables.declared().forEach(local -> placeLocal(method, emitters, function, variables, local));
    }

    /// Threads of a kernel share the structs that it is given: each needs its own.
    private static void copyParameter(Method method, Emitters emitters, Local parameter, int slot, boolean isFirst) {
        Target target = emitters.structs.reserve(parameter.type());
        method.place(parameter, new Storage.Stacked(target.offset()));
        if (!isFirst) {
            return;
        }
        emitters.structs.pushAddress(target);
        method.code.lload(slot);
        method.code.loadConstant(method.program.types().sizeOf(parameter.type()));
        method.callCopy(parameter.span());
    }

    private void placeLocal(Method method, Emitters emitters, Function function, Variables variables, Local local) {
        switch (local.storage()) {
            case SHARED -> method.place(local, new Storage.Shared(program.sharedIndex(function.id(), local)));
            case DYNAMIC_SHARED -> method.place(local, new Storage.DynamicShared());
            case RESULT -> method.place(local, new Storage.Indirect(resultAddress(method.code, function)));
            case PARAMETER, AUTOMATIC -> {
                if (SplitStructs.isSplit(program, local, variables)) {
                    method.place(local, emitters.split.place(local));
                } else if (Kinds.inMemory(local.type()) || variables.isExposed(local)) {
                    method.place(local, new Storage.Stacked(emitters.structs.reserve(local.type()).offset()));
                } else {
                    TypeKind kind = Kinds.of(local.type());
                    int slot = method.temporary(kind);
                    method.zero(kind);
                    method.code.storeLocal(kind, slot);
                    method.place(local, new Storage.Register(slot));
                }
            }
        }
    }

    private static void leave(CodeBuilder code, Function function) {
        if (Kinds.inMemory(function.result())) {
            code.return_();
        } else {
            code.return_(Kinds.of(function.result()));
        }
    }

    private static Exits exits(CodeBuilder code, Function function, int result) {
        return new Exits() {
            @Override
            public void leaveFunction() {
                leave(code, function);
            }

            @Override
            public void leaveLoop() {
                throw new IllegalStateException("'break' outside of a loop in " + function.id());
            }

            @Override
            public void nextTurn() {
                throw new IllegalStateException("'continue' outside of a loop in " + function.id());
            }

            @Override
            public int resultAddress() {
                return result;
            }
        };
    }
}
