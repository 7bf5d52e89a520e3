package port.runtime.emulator.transform;

import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// A class of the shim that is nothing but a few numbers, such as `Float4`.
///
/// @param type the class
/// @param fields its fields, in the order of the constructor's parameters
/// @param isOpen whether that constructor is public
record PlainStruct(ClassDesc type, List<Field> fields, boolean isOpen) {
    private static final String RUNTIME = "Lport/runtime/";
    private static final int MOST_FIELDS = 4;

    record Field(String name, ClassDesc type) {}

    PlainStruct {
        fields = List.copyOf(fields);
    }

    /// The struct that a class is.
    static Optional<PlainStruct> of(ClassDesc type, ClassLibrary library) {
        if (!type.descriptorString().startsWith(RUNTIME)) {
            return Optional.empty();
        }
        return library.find(type).flatMap(model -> of(type, model));
    }

    private static Optional<PlainStruct> of(ClassDesc type, ClassModel model) {
        boolean plain =
                model.flags().has(AccessFlag.FINAL)
                        && model.superclass()
                                .map(base -> base.asSymbol().equals(ConstantDescs.CD_Object))
                                .orElse(false);
        List<Field> fields = new ArrayList<>();
        for (FieldModel field : model.fields()) {
            if (!field.flags().has(AccessFlag.STATIC)) {
                plain &=
                        field.flags().has(AccessFlag.PUBLIC)
                                && !field.flags().has(AccessFlag.FINAL)
                                && field.fieldTypeSymbol().isPrimitive();
                fields.add(new Field(field.fieldName().stringValue(), field.fieldTypeSymbol()));
            }
        }
        var struct = new PlainStruct(type, fields, openConstructors(model) == 2);
        plain &= !fields.isEmpty() && fields.size() <= MOST_FIELDS;
        return plain && struct.hasConstructors(model) ? Optional.of(struct) : Optional.empty();
    }

    private boolean hasConstructors(ClassModel model) {
        return model.methods().stream().filter(this::isConstructor).count() == 2;
    }

    private boolean isConstructor(MethodModel method) {
        MethodTypeDesc parameters = method.methodTypeSymbol();
        return method.methodName().equalsString(ConstantDescs.INIT_NAME)
                && (parameters.equals(ConstantDescs.MTD_void) || parameters.equals(constructor()));
    }

    /// The constructors that every class may call.
    private static long openConstructors(ClassModel model) {
        return model.methods().stream()
                .filter(method -> method.methodName().equalsString(ConstantDescs.INIT_NAME))
                .filter(method -> method.flags().has(AccessFlag.PUBLIC))
                .count();
    }

    /// The type of the constructor that takes all fields.
    MethodTypeDesc constructor() {
        return MethodTypeDesc.of(ConstantDescs.CD_void, fields.stream().map(Field::type).toList());
    }

    /// Whether a call is of a method of the struct that makes one of its fields, and does no more: `Float2.of(x, y)`.
    boolean isMadeBy(InvokeInstruction call) {
        return call.opcode() == Opcode.INVOKESTATIC
                && call.owner().asSymbol().equals(type)
                && call.typeSymbol().returnType().equals(type)
                && call.typeSymbol().parameterList().equals(constructor().parameterList());
    }

    /// Reads a field of the object on the stack.
    Instruction get(Field field) {
        return field(Opcode.GETFIELD, field);
    }

    /// Changes a field; object and value lie on the stack.
    Instruction put(Field field) {
        return field(Opcode.PUTFIELD, field);
    }

    private FieldInstruction field(Opcode opcode, Field field) {
        return FieldInstruction.of(opcode, ConstantPoolBuilder.of().fieldRefEntry(type, field.name(), field.type()));
    }

    /// Makes an object of the values of its fields.
    ///
    /// @param push puts the value of a field, named by its position, on the stack
    /// @param emit writes an instruction
    void make(IntConsumer push, Consumer<Instruction> emit) {
        emit.accept(NewObjectInstruction.of(ConstantPoolBuilder.of().classEntry(type)));
        emit.accept(StackInstruction.of(Opcode.DUP));
        if (isOpen) {
            for (int f = 0; f < fields.size(); f++) {
                push.accept(f);
            }
            emit.accept(construct(constructor()));
            return;
        }
        emit.accept(construct(ConstantDescs.MTD_void));
        for (int f = 0; f < fields.size(); f++) {
            emit.accept(StackInstruction.of(Opcode.DUP));
            push.accept(f);
            emit.accept(put(fields.get(f)));
        }
    }

    private Instruction construct(MethodTypeDesc constructor) {
        var method = ConstantPoolBuilder.of().methodRefEntry(type, ConstantDescs.INIT_NAME, constructor);
        return InvokeInstruction.of(Opcode.INVOKESPECIAL, method);
    }
}
