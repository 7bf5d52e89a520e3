package port.runtime.emulator.code;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import port.runtime.emulator.kernel.KernelBinder;
import port.runtime.emulator.kernel.KernelLinkage;

/// Defines generated classes beside the classes that they were made from.
public final class CodeLoader {
    /// By the names of their methods: what the adapters of each generated class stand for.
    private static final ClassValue<Map<String, MemberHandle>> ADAPTED =
            new ClassValue<>() {
                @Override
                protected Map<String, MemberHandle> computeValue(Class<?> type) {
                    return new ConcurrentHashMap<>();
                }
            };

    private CodeLoader() {}

    /// What a method of a generated class stands for, if it is an adapter.
    public static Optional<MemberHandle> adapted(Class<?> type, String method) {
        return Optional.ofNullable(ADAPTED.get(type).get(method));
    }

    /// Defines and initialises a class in the package of its neighbour.
    ///
    /// @throws UnsupportedKernelException if that package is not open to us
    public static Class<?> define(Class<?> neighbour, GeneratedClass code) {
        Module own = CodeLoader.class.getModule();
        own.addReads(neighbour.getModule());
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(neighbour, MethodHandles.lookup());
            Class<?> type = lookup.defineClass(code.bytes());
            List<MemberHandle> members = code.members();
            for (int i = 0; i < members.size(); i++) {
                ADAPTED.get(type).put(GeneratedClass.adapterName(i), members.get(i));
            }
            List<MethodHandle> handles =
                    members.stream().map(member -> member.resolve(neighbour.getClassLoader())).toList();
            KernelLinkage.during(handles, () -> initialise(type));
            return type;
        } catch (IllegalAccessException e) {
            throw new UnsupportedKernelException(
                    "package '"
                            + neighbour.getPackageName()
                            + "' has to be open to '"
                            + own.getName()
                            + "', so that its kernels can be run",
                    e);
        }
    }

    /// The same for the code of a launch, of which there is one instance.
    public static KernelBinder instantiate(Class<?> neighbour, GeneratedClass binder) {
        Class<?> type = define(neighbour, binder);
        try {
            MethodHandle constructor = MethodHandles.lookup().findConstructor(type, MethodType.methodType(void.class));
            return (KernelBinder) constructor.invoke();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the code of a launch cannot be started", e);
        }
    }

    private static void initialise(Class<?> type) {
        try {
            Class.forName(type.getName(), true, type.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
