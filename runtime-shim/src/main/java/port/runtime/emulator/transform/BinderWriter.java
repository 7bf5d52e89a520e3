package port.runtime.emulator.transform;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import port.runtime.emulator.code.GeneratedClass;

/// Writes the class that evaluates the arguments of a launch: a copy of the lambda's body in which the kernel call makes a program.
final class BinderWriter {
    private static final ClassDesc LAMBDA = ClassDesc.of("java.lang.invoke.SerializedLambda");
    private static final ClassDesc BINDER = ClassDesc.of("port.runtime.emulator.kernel.KernelBinder");
    private static final int CAPTURED = 1;
    private static final int CONTEXT = 2;
    private static final int PROGRAM = 3;
    private static final int BASE = 4;

    private final ClassDesc owner;
    private final Body body;
    private final InvokeInstruction kernelCall;
    private final ClassDesc program;
    private final ClassLibrary library;
    private final MemberAccess access;
    private final Map<Step.Target, Label> labels = new HashMap<>();

    BinderWriter(ClassDesc owner, Body body, InvokeInstruction kernelCall, ClassDesc program, ClassLibrary library) {
        this.owner = owner;
        this.body = body;
        this.kernelCall = kernelCall;
        this.program = program;
        this.library = library;
        this.access = new MemberAccess(owner, library);
    }

    GeneratedClass write(String sourceFile) {
        byte[] bytes =
                ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(library.hierarchy()))
                        .build(
                                owner,
                                builder -> {
                                    builder.withFlags(
                                            ClassFile.ACC_PUBLIC
                                                    | ClassFile.ACC_FINAL
                                                    | ClassFile.ACC_SUPER
                                                    | ClassFile.ACC_SYNTHETIC);
                                    builder.withSuperclass(BINDER);
                                    if (!sourceFile.isEmpty()) {
                                        builder.with(SourceFileAttribute.of(sourceFile));
                                    }
                                    builder.withMethodBody(
                                            ConstantDescs.INIT_NAME,
                                            ConstantDescs.MTD_void,
                                            ClassFile.ACC_PUBLIC,
                                            code ->
                                                    code.aload(0)
                                                            .invokespecial(
                                                                    BINDER,
                                                                    ConstantDescs.INIT_NAME,
                                                                    ConstantDescs.MTD_void)
                                                            .return_());
                                    builder.withMethodBody(
                                            "bind",
                                            MethodTypeDesc.of(Types.PROGRAM, LAMBDA, Types.CONTEXT),
                                            ClassFile.ACC_PUBLIC,
                                            this::emit);
                                    access.emitAdapters(builder);
                                });
        return new GeneratedClass(Types.binaryName(owner), bytes, access.handles());
    }

    private void emit(CodeBuilder code) {
        code.aconst_null().astore(PROGRAM);
        int captured = 0;
        for (int i = 0; i < body.parameters().size(); i++) {
            ClassDesc type = body.parameters().get(i);
            if (i == body.parameters().size() - 1) {
                code.aload(CONTEXT);
            } else {
                code.aload(CAPTURED).loadConstant(captured++);
                code.invokevirtual(
                        LAMBDA, "getCapturedArg", MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_int));
                emitUnbox(type, code);
            }
            code.storeLocal(Types.kind(type), BASE + body.parameterSlot(i));
        }
        body.steps().forEach(step -> emit(step, code));
    }

    private static void emitUnbox(ClassDesc type, CodeBuilder code) {
        switch (TypeKind.from(type)) {
            case BOOLEAN -> unbox(ConstantDescs.CD_Boolean, "booleanValue", type, code);
            case BYTE -> unbox(ConstantDescs.CD_Byte, "byteValue", type, code);
            case CHAR -> unbox(ConstantDescs.CD_Character, "charValue", type, code);
            case SHORT -> unbox(ConstantDescs.CD_Short, "shortValue", type, code);
            case INT -> unbox(ConstantDescs.CD_Integer, "intValue", type, code);
            case LONG -> unbox(ConstantDescs.CD_Long, "longValue", type, code);
            case FLOAT -> unbox(ConstantDescs.CD_Float, "floatValue", type, code);
            case DOUBLE -> unbox(ConstantDescs.CD_Double, "doubleValue", type, code);
            case REFERENCE -> code.checkcast(type);
            case VOID -> throw new IllegalArgumentException("void parameter");
        }
    }

    private static void unbox(ClassDesc box, String method, ClassDesc type, CodeBuilder code) {
        code.checkcast(box).invokevirtual(box, method, MethodTypeDesc.of(type));
    }

    private void emit(Step step, CodeBuilder code) {
        switch (step) {
            case Step.Plain(var instruction) -> {
                if (instruction == kernelCall) {
                    List<ClassDesc> parameters = kernelCall.typeSymbol().parameterList();
                    code.invokestatic(program, "create", ProgramWriter.factoryType(program, parameters))
                            .astore(PROGRAM);
                } else {
                    access.emit(instruction, code);
                }
            }
            case Step.Load(TypeKind kind, int slot) -> code.loadLocal(kind, BASE + slot);
            case Step.Store(TypeKind kind, int slot) -> code.storeLocal(kind, BASE + slot);
            case Step.Increment(int slot, int amount) -> code.iinc(BASE + slot, amount);
            case Step.Index(Coordinate coordinate) -> emitIndex(coordinate, code);
            case Step.Jump(Opcode opcode, Step.Target target) -> code.branch(opcode, label(target, code));
            case Step.Switch(List<Integer> keys, List<Step.Target> targets, Step.Target otherwise) -> {
                List<SwitchCase> cases = new java.util.ArrayList<>();
                for (int k = 0; k < keys.size(); k++) {
                    cases.add(SwitchCase.of(keys.get(k), label(targets.get(k), code)));
                }
                code.lookupswitch(label(otherwise, code), cases);
            }
            case Step.Mark(Step.Target target) -> code.labelBinding(label(target, code));
            case Step.Line(int line) -> code.lineNumber(line);
            case Step.Return _ -> code.aload(PROGRAM).areturn();
            case Step.Wait _, Step.Poll _ -> throw new IllegalStateException("a lambda is not normalised");
        }
    }

    private static void emitIndex(Coordinate coordinate, CodeBuilder code) {
        code.aload(CONTEXT).getfield(Types.CONTEXT, coordinate.field(), coordinate.holder());
        code.getfield(coordinate.holder(), coordinate.component(), ConstantDescs.CD_int);
    }

    private Label label(Step.Target target, CodeBuilder code) {
        return labels.computeIfAbsent(target, _ -> code.newLabel());
    }
}
