package port.runtime.emulator.transform;

import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;

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
}
