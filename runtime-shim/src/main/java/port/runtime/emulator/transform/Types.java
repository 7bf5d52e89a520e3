package port.runtime.emulator.transform;

import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;

/// Facts about types of the class file.
final class Types {
    static final ClassDesc CONTEXT = ClassDesc.of("port.runtime.KernelContext");
    static final ClassDesc KERNEL = ClassDesc.of("port.runtime.Kernel");
    static final ClassDesc PROGRAM = ClassDesc.of("port.runtime.emulator.kernel.KernelProgram");
    static final ClassDesc STATE = ClassDesc.of("port.runtime.emulator.kernel.BlockState");
    static final ClassDesc LINKAGE = ClassDesc.of("port.runtime.emulator.kernel.KernelLinkage");

    private Types() {}

    /// How many local slots a value of this type takes.
    static int slots(ClassDesc type) {
        return TypeKind.from(type).slotSize();
    }

    /// The kind a value of this type has on the operand stack.
    static TypeKind kind(ClassDesc type) {
        return TypeKind.from(type).asLoadable();
    }

    /// The name with dots, such as `port.runtime.FloatPtr`.
    static String binaryName(ClassDesc type) {
        String descriptor = type.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    }

    /// The zero of a kind of numbers.
    static ConstantDesc zero(TypeKind kind) {
        return switch (kind) {
            case LONG -> 0L;
            case FLOAT -> 0.0f;
            case DOUBLE -> 0.0;
            case INT, BOOLEAN, BYTE, CHAR, SHORT -> 0;
            case REFERENCE, VOID -> throw new IllegalArgumentException(kind.name());
        };
    }
}
