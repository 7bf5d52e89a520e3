package port.runtime.emulator.code;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// A private member that generated code uses, and how.
///
/// @param owner the binary name of its class
/// @param type its descriptor
public record MemberHandle(MemberUse use, String owner, String name, String type) {
    public MemberHandle {
        requireNonNull(use, "use");
        requireNonNull(owner, "owner");
        requireNonNull(name, "name");
        requireNonNull(type, "type");
    }

    /// The handle, made with the rights of the member's class.
    MethodHandle resolve(ClassLoader loader) {
        try {
            Class<?> holder = Class.forName(owner, false, loader);
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(holder, MethodHandles.lookup());
            return switch (use) {
                case GET_STATIC -> lookup.findStaticGetter(holder, name, fieldType(loader));
                case PUT_STATIC -> lookup.findStaticSetter(holder, name, fieldType(loader));
                case GET_FIELD -> lookup.findGetter(holder, name, fieldType(loader));
                case PUT_FIELD -> lookup.findSetter(holder, name, fieldType(loader));
                case CALL_STATIC -> lookup.findStatic(holder, name, methodType(loader));
                case CALL_VIRTUAL -> lookup.findVirtual(holder, name, methodType(loader));
            };
        } catch (ReflectiveOperationException e) {
            throw new UnsupportedKernelException("'" + owner + "." + name + "' cannot be reached from a kernel", e);
        }
    }

    private MethodType methodType(ClassLoader loader) {
        return MethodType.fromMethodDescriptorString(type, loader);
    }

    private Class<?> fieldType(ClassLoader loader) {
        return MethodType.fromMethodDescriptorString("()" + type, loader).returnType();
    }
}
