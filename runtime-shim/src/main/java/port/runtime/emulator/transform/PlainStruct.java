package port.runtime.emulator.transform;

import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A class of the shim that is nothing but a few numbers, such as `Float4`.
///
/// @param type the class
/// @param fields its fields, in the order of the constructor's parameters
record PlainStruct(ClassDesc type, List<Field> fields) {
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
        var struct = new PlainStruct(type, fields);
        plain &= !fields.isEmpty() && fields.size() <= MOST_FIELDS;
        return plain && struct.hasConstructors(model) ? Optional.of(struct) : Optional.empty();
    }

    private boolean hasConstructors(ClassModel model) {
        long found =
                model.methods().stream()
                        .filter(method -> method.methodName().equalsString(ConstantDescs.INIT_NAME))
                        .filter(method ->
                                method.methodTypeSymbol().equals(ConstantDescs.MTD_void)
                                        || method.methodTypeSymbol().equals(constructor()))
                        .count();
        return found == 2;
    }

    /// The type of the constructor that takes all fields.
    MethodTypeDesc constructor() {
        return MethodTypeDesc.of(ConstantDescs.CD_void, fields.stream().map(Field::type).toList());
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

    /// Makes an object whose constructor has not run.
    Instruction create() {
        return NewObjectInstruction.of(ConstantPoolBuilder.of().classEntry(type));
    }

    /// Runs the constructor that takes all fields.
    Instruction construct() {
        var pool = ConstantPoolBuilder.of();
        return InvokeInstruction.of(
                Opcode.INVOKESPECIAL, pool.methodRefEntry(type, ConstantDescs.INIT_NAME, constructor()));
    }
}
