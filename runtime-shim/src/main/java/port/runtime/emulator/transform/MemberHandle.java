package port.runtime.emulator.transform;

import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// A private member that generated code uses, and how: by the opcode it replaces.
record MemberHandle(Opcode use, ClassDesc owner, String name, String type) {
    /// The handle, made with the rights of the member's class.
    MethodHandle resolve(ClassLibrary library) {
        Class<?> holder = library.load(owner);
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(holder, MethodHandles.lookup());
            return switch (use) {
                case GETSTATIC -> lookup.findStaticGetter(holder, name, fieldType(library));
                case PUTSTATIC -> lookup.findStaticSetter(holder, name, fieldType(library));
                case GETFIELD -> lookup.findGetter(holder, name, fieldType(library));
                case PUTFIELD -> lookup.findSetter(holder, name, fieldType(library));
                case INVOKESTATIC -> lookup.findStatic(holder, name, methodType(library));
                default -> lookup.findVirtual(holder, name, methodType(library));
            };
        } catch (ReflectiveOperationException e) {
            throw new UnsupportedKernelException(
                    "'" + Types.binaryName(owner) + "." + name + "' cannot be reached from a kernel", e);
        }
    }

    private MethodType methodType(ClassLibrary library) {
        return MethodType.fromMethodDescriptorString(type, library.loader());
    }

    private Class<?> fieldType(ClassLibrary library) {
        return MethodType.fromMethodDescriptorString("()" + type, library.loader()).returnType();
    }
}
