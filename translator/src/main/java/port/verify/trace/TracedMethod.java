package port.verify.trace;

import java.lang.classfile.Attributes;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.LocalVariableInfo;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import port.runtime.KernelContext;
import port.runtime.Pointer;

/// Writes the code of a method once more, with the calls of [Tracer].
final class TracedMethod implements CodeTransform {
    private static final ClassDesc TRACER = Tracer.class.describeConstable().orElseThrow();
    private static final ClassDesc POINTER = Pointer.class.describeConstable().orElseThrow();
    private static final ClassDesc CONTEXT = KernelContext.class.describeConstable().orElseThrow();
    private static final ClassDesc INDICES = ClassDesc.of("port.runtime.UInt3");
    private static final ClassDesc INTS = ConstantDescs.CD_int.arrayType();
    private static final String RUNTIME = "port/runtime/";
    private static final Set<String> TARGETS =
            Set.of("FloatPtr", "DoublePtr", "IntPtr", "LongPtr", "ShortPtr", "BytePtr", "BooleanPtr");
    private static final Set<String> READERS =
            Set.of("get", "plus", "minus", "compareTo", "type", "onDevice", "byteOffset");

    private final List<LocalVariableInfo> variables;
    private final String method;
    private final int context;
    private int at;

    TracedMethod(MethodModel method, CodeModel code) {
        this.variables =
                code.findAttribute(Attributes.localVariableTable())
                        .map(table -> List.copyOf(table.localVariables()))
                        .orElse(List.of());
        this.method = method.methodName().stringValue();
        this.context = contextSlot(method);
    }

    private static int contextSlot(MethodModel method) {
        int slot = (method.flags().flagsMask() & java.lang.classfile.ClassFile.ACC_STATIC) != 0 ? 0 : 1;
        for (ClassDesc parameter : method.methodTypeSymbol().parameterList()) {
            if (parameter.equals(CONTEXT)) {
                return slot;
            }
            slot += TypeKind.from(parameter).slotSize();
        }
        return -1;
    }

    @Override
    public void accept(CodeBuilder out, CodeElement element) {
        if (element instanceof Instruction instruction) {
            at += instruction.sizeInBytes();
        }
        switch (element) {
            case InvokeInstruction call when isFence(call) -> {
                ordering(out);
                out.with(call);
            }
            case InvokeInstruction call when context >= 0 && isBarrier(call) -> {
                waiting(out, "waiting");
                out.with(call);
            }
            case InvokeInstruction call when context >= 0 && isGridBarrier(call) -> {
                waiting(out, "waitingForGrid");
                out.with(call);
            }
            case InvokeInstruction call when context >= 0 && asksForLanes(call) -> {
                out.with(call);
                out.dup().aload(context);
                out.invokestatic(
                        TRACER, "together", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int, CONTEXT));
            }
            case InvokeInstruction call when writes(call) -> store(out, call);
            case InvokeInstruction call when context >= 0 && isOfThePort(call) -> {
                entering(out);
                out.with(call);
            }
            case StoreInstruction store -> {
                out.with(store);
                assigned(out, store.slot(), store.typeKind());
            }
            case IncrementInstruction increment -> {
                out.with(increment);
                assigned(out, increment.slot(), TypeKind.INT);
            }
            default -> out.with(element);
        }
    }

    private static boolean isOfThePort(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        return !owner.startsWith(RUNTIME) && !owner.startsWith("java/");
    }

    private void entering(CodeBuilder out) {
        out.aload(context);
        out.invokestatic(TRACER, "entering", MethodTypeDesc.of(ConstantDescs.CD_void, CONTEXT));
    }

    private static boolean isFence(InvokeInstruction call) {
        return call.owner().asInternalName().startsWith(RUNTIME) && call.name().stringValue().contains("Fence");
    }

    private static boolean isBarrier(InvokeInstruction call) {
        return call.owner().asSymbol().equals(CONTEXT) && call.name().stringValue().startsWith("syncThreads");
    }

    private static boolean isGridBarrier(InvokeInstruction call) {
        return call.owner().asSymbol().equals(CONTEXT) && call.name().equalsString("syncGrid");
    }

    private void waiting(CodeBuilder out, String method) {
        out.aload(context);
        out.invokestatic(TRACER, method, MethodTypeDesc.of(ConstantDescs.CD_void, CONTEXT));
    }

    private static boolean asksForLanes(InvokeInstruction call) {
        return call.owner().asSymbol().equals(CONTEXT) && call.name().equalsString("activeMask");
    }

    private static void ordering(CodeBuilder out) {
        out.invokestatic(TRACER, "ordering", MethodTypeDesc.of(ConstantDescs.CD_void));
    }

    private static boolean writes(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        return call.opcode() == Opcode.INVOKEVIRTUAL
                && owner.startsWith(RUNTIME)
                && TARGETS.contains(owner.substring(RUNTIME.length()))
                && !READERS.contains(call.name().stringValue())
                && !call.name().stringValue().startsWith("as")
                && !call.typeSymbol().parameterList().isEmpty()
                && call.typeSymbol().parameterList().stream().allMatch(ClassDesc::isPrimitive);
    }

    /// Keeps pointer and arguments in locals of their own, so that both can be used twice.
    private void store(CodeBuilder out, InvokeInstruction call) {
        List<ClassDesc> parameters = call.typeSymbol().parameterList();
        var slots = new ArrayList<Integer>();
        for (ClassDesc parameter : parameters.reversed()) {
            TypeKind kind = TypeKind.from(parameter);
            int slot = out.allocateLocal(kind);
            out.storeLocal(kind, slot);
            slots.addFirst(slot);
        }
        int pointer = out.allocateLocal(TypeKind.REFERENCE);
        out.astore(pointer);
        String name = call.name().stringValue();
        boolean isAddition = name.equals("atomicAdd") && isFloating(parameters.getLast());
        boolean isAtomic = name.startsWith("atomic");
        boolean isIndexed = isIndexed(name, parameters);
        if (isAtomic) {
            atomic(out);
        }
        if (isAddition) {
            location(out, pointer, isIndexed, parameters, slots);
            TypeKind kind = TypeKind.from(parameters.getLast());
            out.loadLocal(kind, slots.getLast());
            if (kind == TypeKind.FLOAT) {
                out.f2d();
            }
            out.invokestatic(
                    TRACER,
                    "adding",
                    MethodTypeDesc.of(ConstantDescs.CD_void, POINTER, ConstantDescs.CD_long, ConstantDescs.CD_double));
        }
        out.aload(pointer);
        for (int i = 0; i < slots.size(); i++) {
            out.loadLocal(TypeKind.from(parameters.get(i)), slots.get(i));
        }
        out.with(call);
        location(out, pointer, isIndexed, parameters, slots);
        if (context < 0 || isAtomic) {
            out.invokestatic(
                    TRACER, "stored", MethodTypeDesc.of(ConstantDescs.CD_void, POINTER, ConstantDescs.CD_long));
            return;
        }
        out.aload(context);
        out.invokestatic(
                TRACER, "stored", MethodTypeDesc.of(ConstantDescs.CD_void, POINTER, ConstantDescs.CD_long, CONTEXT));
    }

    private void atomic(CodeBuilder out) {
        ordering(out);
        if (context >= 0) {
            entering(out);
        }
        out.invokestatic(TRACER, "taking", MethodTypeDesc.of(ConstantDescs.CD_void));
    }

    private static void location(
            CodeBuilder out, int pointer, boolean isIndexed, List<ClassDesc> parameters, List<Integer> slots) {
        out.aload(pointer);
        if (!isIndexed) {
            out.lconst_0();
            return;
        }
        TypeKind kind = TypeKind.from(parameters.getFirst());
        out.loadLocal(kind, slots.getFirst());
        if (kind != TypeKind.LONG) {
            out.i2l();
        }
    }

    private static boolean isFloating(ClassDesc type) {
        return type.equals(ConstantDescs.CD_float) || type.equals(ConstantDescs.CD_double);
    }

    /// Whether the first argument says which element; compare-and-swap takes two more without it.
    private static boolean isIndexed(String name, List<ClassDesc> parameters) {
        return parameters.size() > (name.startsWith("atomicCas") || name.startsWith("atomicCAS") ? 2 : 1);
    }

    private void assigned(CodeBuilder out, int slot, TypeKind kind) {
        Optional<String> name = name(slot);
        if (context < 0 || name.isEmpty() || kind == TypeKind.REFERENCE) {
            return;
        }
        out.loadConstant(method).loadConstant(name.get());
        out.loadLocal(kind, slot);
        out.loadConstant(6).newarray(TypeKind.INT);
        coordinate(out, 0, "blockIdx", "x");
        coordinate(out, 1, "blockIdx", "y");
        coordinate(out, 2, "blockIdx", "z");
        coordinate(out, 3, "threadIdx", "x");
        coordinate(out, 4, "threadIdx", "y");
        coordinate(out, 5, "threadIdx", "z");
        ClassDesc type =
                switch (kind) {
                    case LONG -> ConstantDescs.CD_long;
                    case FLOAT -> ConstantDescs.CD_float;
                    case DOUBLE -> ConstantDescs.CD_double;
                    default -> ConstantDescs.CD_int;
                };
        out.invokestatic(
                TRACER,
                "assigned",
                MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String, ConstantDescs.CD_String, type, INTS));
    }

    private void coordinate(CodeBuilder out, int index, String field, String axis) {
        out.dup().loadConstant(index);
        out.aload(context).getfield(CONTEXT, field, INDICES).getfield(INDICES, axis, ConstantDescs.CD_int);
        out.iastore();
    }

    private Optional<String> name(int slot) {
        return variables.stream()
                .filter(variable -> variable.slot() == slot)
                .filter(variable -> variable.startPc() <= at && at <= variable.startPc() + variable.length())
                .map(variable -> variable.name().stringValue())
                .findFirst();
    }
}
