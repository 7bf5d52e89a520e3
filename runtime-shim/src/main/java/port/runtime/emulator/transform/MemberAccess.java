package port.runtime.emulator.transform;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.runtime.emulator.code.GeneratedClass;
import port.runtime.emulator.code.MemberHandle;
import port.runtime.emulator.code.MemberUse;
import port.runtime.emulator.code.UnsupportedKernelException;

/// Copies instructions into a generated class, which is no nestmate of the kernel's: private members are reached through method
/// handles that are constants of the generated class.
///
/// Each such member gets a small static method; HotSpot inlines it and the handle away.
final class MemberAccess {
    private final ClassDesc generated;
    private final ClassLibrary library;
    private final Map<String, Boolean> reachable = new HashMap<>();
    private final Map<String, Adapter> adapters = new HashMap<>();
    private final List<MemberHandle> handles = new ArrayList<>();

    private record Adapter(int index, MethodTypeDesc type) {
        String method() {
            return GeneratedClass.adapterName(index);
        }

        String field() {
            return "HANDLE" + index;
        }
    }

    MemberAccess(ClassDesc generated, ClassLibrary library) {
        this.generated = generated;
        this.library = library;
    }

    /// The members that need a handle, in the order in which the class asks for them.
    List<MemberHandle> handles() {
        return handles;
    }

    /// Writes an instruction, or a call that does the same.
    void emit(Instruction instruction, CodeBuilder code) {
        switch (instruction) {
            case FieldInstruction field when !isReachable(field) -> emitAccess(field, code);
            case InvokeInstruction call when !isReachable(call) -> emitAccess(call, code);
            case InvokeDynamicInstruction call -> emitCallSite(call, code);
            default -> code.with(instruction);
        }
    }

    private boolean isReachable(FieldInstruction field) {
        ClassDesc owner = field.owner().asSymbol();
        String name = field.name().stringValue();
        return reachable.computeIfAbsent(
                owner.descriptorString() + name,
                _ -> {
                    Optional<FieldModel> model = isOfPlatform(owner) ? Optional.empty() : library.field(owner, name);
                    return model.map(found -> isReachable(found.parent().orElseThrow(), found.flags())).orElse(true);
                });
    }

    private boolean isReachable(InvokeInstruction call) {
        return isReachable(call.owner().asSymbol(), call.name().stringValue(), call.type().stringValue());
    }

    private boolean isReachable(ClassDesc owner, String name, String type) {
        return reachable.computeIfAbsent(
                owner.descriptorString() + name + type,
                _ -> {
                    Optional<MethodModel> model =
                            isOfPlatform(owner) ? Optional.empty() : library.method(owner, name, type);
                    return model.map(found -> isReachable(found.parent().orElseThrow(), found.flags())).orElse(true);
                });
    }

    private static boolean isOfPlatform(ClassDesc owner) {
        return owner.isArray() || Types.binaryName(owner).startsWith("java.");
    }

    private boolean isReachable(ClassModel owner, AccessFlags flags) {
        if (flags.has(AccessFlag.PRIVATE)) {
            return false;
        }
        return flags.has(AccessFlag.PUBLIC)
                || owner.thisClass().asSymbol().packageName().equals(generated.packageName());
    }

    private void emitAccess(FieldInstruction field, CodeBuilder code) {
        ClassDesc owner = field.owner().asSymbol();
        ClassDesc type = field.typeSymbol();
        MethodTypeDesc access =
                switch (field.opcode()) {
                    case GETSTATIC -> MethodTypeDesc.of(type);
                    case PUTSTATIC -> MethodTypeDesc.of(ConstantDescs.CD_void, type);
                    case GETFIELD -> MethodTypeDesc.of(type, owner);
                    case PUTFIELD -> MethodTypeDesc.of(ConstantDescs.CD_void, owner, type);
                    default -> throw new IllegalStateException(field.toString());
                };
        emitAccess(handle(field.opcode(), owner, field.name().stringValue(), type.descriptorString()), access, code);
    }

    private void emitAccess(InvokeInstruction call, CodeBuilder code) {
        ClassDesc owner = call.owner().asSymbol();
        if (call.name().equalsString(ConstantDescs.INIT_NAME)) {
            throw new UnsupportedKernelException(
                    "the private constructor of '"
                            + Types.binaryName(owner)
                            + "' is called in a kernel; make it package-private");
        }
        MethodTypeDesc type = call.typeSymbol();
        MethodTypeDesc access = call.opcode() == Opcode.INVOKESTATIC ? type : type.insertParameterTypes(0, owner);
        emitAccess(handle(call.opcode(), owner, call.name().stringValue(), type.descriptorString()), access, code);
    }

    /// Lambdas and method references lead to methods; those that are private are reached through one of ours.
    private void emitCallSite(InvokeDynamicInstruction call, CodeBuilder code) {
        ConstantDesc[] arguments =
                call.bootstrapArgs().stream()
                        .map(argument ->
                                argument instanceof DirectMethodHandleDesc method ? reachable(method) : argument)
                        .toArray(ConstantDesc[]::new);
        code.invokedynamic(
                DynamicCallSiteDesc.of(
                        call.bootstrapMethod(), call.name().stringValue(), call.typeSymbol(), arguments));
    }

    private ConstantDesc reachable(DirectMethodHandleDesc method) {
        ClassDesc owner = method.owner();
        Opcode use =
                switch (method.kind()) {
                    case STATIC, INTERFACE_STATIC -> Opcode.INVOKESTATIC;
                    default -> Opcode.INVOKEVIRTUAL;
                };
        if (method.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR
                || isReachable(owner, method.methodName(), method.lookupDescriptor())) {
            return method;
        }
        Adapter adapter =
                adapter(handle(use, owner, method.methodName(), method.lookupDescriptor()), method.invocationType());
        return MethodHandleDesc.ofMethod(
                DirectMethodHandleDesc.Kind.STATIC, generated, adapter.method(), adapter.type());
    }

    private static MemberHandle handle(Opcode use, ClassDesc owner, String name, String type) {
        MemberUse kind =
                switch (use) {
                    case GETSTATIC -> MemberUse.GET_STATIC;
                    case PUTSTATIC -> MemberUse.PUT_STATIC;
                    case GETFIELD -> MemberUse.GET_FIELD;
                    case PUTFIELD -> MemberUse.PUT_FIELD;
                    case INVOKESTATIC -> MemberUse.CALL_STATIC;
                    default -> MemberUse.CALL_VIRTUAL;
                };
        return new MemberHandle(kind, Types.binaryName(owner), name, type);
    }

    private void emitAccess(MemberHandle handle, MethodTypeDesc type, CodeBuilder code) {
        Adapter adapter = adapter(handle, type);
        code.invokestatic(generated, adapter.method(), adapter.type());
    }

    private Adapter adapter(MemberHandle handle, MethodTypeDesc type) {
        return adapters.computeIfAbsent(
                handle.toString(),
                _ -> {
                    handles.add(handle);
                    return new Adapter(handles.size() - 1, type);
                });
    }

    /// Writes the static methods, and the initialiser that fetches the handles.
    void emitAdapters(ClassBuilder builder) {
        if (adapters.isEmpty()) {
            return;
        }
        int constant = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_FINAL;
        for (Adapter adapter : adapters.values()) {
            builder.withField(adapter.field(), ConstantDescs.CD_MethodHandle, constant);
            builder.withMethodBody(
                    adapter.method(),
                    adapter.type(),
                    ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC,
                    code -> emitAdapter(adapter, code));
        }
        builder.withMethodBody(
                ConstantDescs.CLASS_INIT_NAME,
                ConstantDescs.MTD_void,
                ClassFile.ACC_STATIC,
                code -> {
                    for (Adapter adapter : adapters.values()) {
                        code.loadConstant(adapter.index());
                        code.invokestatic(
                                Types.LINKAGE,
                                "handle",
                                MethodTypeDesc.of(ConstantDescs.CD_MethodHandle, ConstantDescs.CD_int));
                        code.putstatic(generated, adapter.field(), ConstantDescs.CD_MethodHandle);
                    }
                    code.return_();
                });
    }

    private void emitAdapter(Adapter adapter, CodeBuilder code) {
        code.getstatic(generated, adapter.field(), ConstantDescs.CD_MethodHandle);
        for (int i = 0; i < adapter.type().parameterCount(); i++) {
            code.loadLocal(TypeKind.from(adapter.type().parameterType(i)), code.parameterSlot(i));
        }
        code.invokevirtual(ConstantDescs.CD_MethodHandle, "invokeExact", adapter.type());
        code.return_(TypeKind.from(adapter.type().returnType()));
    }
}
