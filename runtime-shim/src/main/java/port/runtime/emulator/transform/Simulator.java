package port.runtime.emulator.transform;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.NopInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import port.runtime.emulator.code.UnsupportedKernelException;

/// Carries the effect of single steps on a [Frame].
final class Simulator {
    private final Purity purity;

    Simulator(Purity purity) {
        this.purity = purity;
    }

    /// Applies a step; `divergent` says whether only some threads of the block may come here.
    void apply(Step step, int index, Frame frame, boolean divergent) {
        switch (step) {
            case Step.Plain(Instruction instruction) -> applyPlain(instruction, index, frame, divergent);
            case Step.Load(_, int slot) -> frame.push(frame.local(slot).withVarying(divergent));
            case Step.Store(_, int slot) -> frame.store(slot, frame.pop().withVarying(divergent));
            case Step.Increment(int slot, _) -> frame.store(slot, frame.local(slot).withVarying(divergent));
            case Step.Index(Coordinate coordinate) ->
                    frame.push(Value.of(TypeKind.INT, divergent || coordinate.isVarying()));
            case Step.Jump(Opcode opcode, _) -> frame.popVarying(operands(opcode));
            case Step.Switch _ -> frame.pop();
            case Step.Wait wait ->
                    wait.result()
                            .ifPresent(result ->
                                    frame.store(
                                            result.slot(),
                                            Value.of(result.kind(), divergent || !Purity.isUniform(wait.kind()))));
            case Step.Return(TypeKind kind) -> {
                if (kind != TypeKind.VOID) {
                    frame.pop();
                }
            }
            case Step.Poll _, Step.Mark _, Step.Line _ -> {}
        }
    }

    /// How many values a jump looks at.
    static int operands(Opcode opcode) {
        return switch (opcode) {
            case GOTO -> 0;
            case IF_ACMPEQ, IF_ACMPNE, IF_ICMPEQ, IF_ICMPNE, IF_ICMPLT, IF_ICMPGE, IF_ICMPGT, IF_ICMPLE -> 2;
            default -> 1;
        };
    }

    private void applyPlain(Instruction instruction, int index, Frame frame, boolean divergent) {
        switch (instruction) {
            case ConstantInstruction constant -> frame.push(constant(constant, divergent));
            case OperatorInstruction operator -> applyOperator(operator, frame, divergent);
            case ConvertInstruction convert -> {
                boolean varying = frame.popVarying(1) || divergent;
                frame.push(Value.of(convert.toType().asLoadable(), varying));
            }
            case FieldInstruction field -> applyField(field, frame, divergent);
            case InvokeInstruction invoke -> applyInvoke(invoke, frame, divergent);
            case InvokeDynamicInstruction invoke -> {
                frame.popVarying(invoke.typeSymbol().parameterCount());
                pushResult(frame, invoke.typeSymbol(), true);
            }
            case ArrayLoadInstruction load -> {
                frame.pop();
                Value array = frame.pop();
                if (load.typeKind() == TypeKind.REFERENCE) {
                    frame.push(Value.of(array.type().componentType(), true));
                } else {
                    frame.push(Value.of(load.typeKind().asLoadable(), true));
                }
            }
            case ArrayStoreInstruction _ -> frame.popVarying(3);
            case NewObjectInstruction creation ->
                    frame.push(Value.uninitialised(creation.className().asSymbol(), index));
            case NewPrimitiveArrayInstruction creation -> {
                frame.pop();
                frame.push(Value.of(creation.typeKind().upperBound().arrayType(), true));
            }
            case NewReferenceArrayInstruction creation -> {
                frame.pop();
                frame.push(Value.of(creation.componentType().asSymbol().arrayType(), true));
            }
            case NewMultiArrayInstruction creation -> {
                frame.popVarying(creation.dimensions());
                frame.push(Value.of(creation.arrayType().asSymbol(), true));
            }
            case TypeCheckInstruction check -> {
                boolean varying = frame.popVarying(1) || divergent;
                frame.push(
                        check.opcode() == Opcode.CHECKCAST
                                ? Value.of(check.type().asSymbol(), varying)
                                : Value.of(TypeKind.INT, varying));
            }
            case StackInstruction stack -> StackShuffle.apply(stack.opcode(), frame.stack(), Value::isWide);
            case ThrowInstruction _ -> frame.pop();
            case MonitorInstruction _ -> frame.pop();
            case NopInstruction _ -> {}
            default -> throw new UnsupportedKernelException("unexpected instruction " + instruction);
        }
    }

    private static Value constant(ConstantInstruction constant, boolean varying) {
        if (constant.opcode() == Opcode.ACONST_NULL) {
            return Value.nothing(varying);
        }
        if (constant.typeKind() != TypeKind.REFERENCE) {
            return Value.of(constant.typeKind().asLoadable(), varying);
        }
        ClassDesc type =
                switch (constant.constantValue()) {
                    case String _ -> ConstantDescs.CD_String;
                    case ClassDesc _ -> ConstantDescs.CD_Class;
                    case MethodTypeDesc _ -> ConstantDescs.CD_MethodType;
                    case MethodHandleDesc _ -> ConstantDescs.CD_MethodHandle;
                    case DynamicConstantDesc<?> dynamic -> dynamic.constantType();
                    default -> ConstantDescs.CD_Object;
                };
        return Value.of(type, varying);
    }

    private static void applyOperator(OperatorInstruction operator, Frame frame, boolean divergent) {
        switch (operator.opcode()) {
            case ARRAYLENGTH -> frame.push(Value.of(TypeKind.INT, frame.popVarying(1) || divergent));
            case INEG, LNEG, FNEG, DNEG -> frame.push(frame.pop().withVarying(divergent));
            case LCMP, FCMPL, FCMPG, DCMPL, DCMPG ->
                    frame.push(Value.of(TypeKind.INT, frame.popVarying(2) || divergent));
            default -> frame.push(Value.of(operator.typeKind().asLoadable(), frame.popVarying(2) || divergent));
        }
    }

    private void applyField(FieldInstruction field, Frame frame, boolean divergent) {
        switch (field.opcode()) {
            case GETSTATIC -> frame.push(Value.of(field.typeSymbol(), divergent || !purity.isConstant(field)));
            case PUTSTATIC -> frame.pop();
            case GETFIELD -> {
                boolean varying = frame.popVarying(1) || divergent || !purity.isConstant(field);
                frame.push(Value.of(field.typeSymbol(), varying));
            }
            case PUTFIELD -> frame.popVarying(2);
            default -> throw new IllegalStateException(field.toString());
        }
    }

    private void applyInvoke(InvokeInstruction invoke, Frame frame, boolean divergent) {
        MethodTypeDesc type = invoke.typeSymbol();
        boolean varying = frame.popVarying(type.parameterCount());
        if (invoke.opcode() != Opcode.INVOKESTATIC) {
            Value receiver = frame.pop();
            varying |= receiver.varying();
            if (receiver.kind() == Value.Kind.UNINITIALISED) {
                frame.replace(receiver, Value.of(receiver.type(), true));
            }
        }
        pushResult(frame, type, varying || divergent || !purity.isPure(invoke));
    }

    private static void pushResult(Frame frame, MethodTypeDesc type, boolean varying) {
        if (!type.returnType().equals(ConstantDescs.CD_void)) {
            frame.push(Value.of(type.returnType(), varying));
        }
    }
}
