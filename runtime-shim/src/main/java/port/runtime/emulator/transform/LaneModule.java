package port.runtime.emulator.transform;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.module.FindException;
import java.util.Optional;

/// Finds the JDK's module of vectors.
///
/// It incubates: a JVM has it if it was asked for at the start (`--add-modules jdk.incubator.vector`, which makes the JVM warn), or can fetch
/// it from the JDK later on if it was told to (`-Dport.vectors=true`), to lend us the way to do so (`--add-exports
/// java.base/jdk.internal.module=…`, or `Add-Exports` in the manifest of the jar it starts), and to compile vectors well
/// (`-XX:+UnlockExperimentalVMOptions -XX:+EnableVectorSupport`).
final class LaneModule {
    private static final String LOADER = "jdk.internal.module.Modules";

    private static final String WISH = "port.vectors";

    private LaneModule() {}

    /// The module; empty where threads have to run one by one.
    static Optional<Module> find() {
        return Holder.MODULE;
    }

    /// The size of the vectors that the processor prefers; 0 where threads have to run one by one.
    static int bits() {
        return Holder.BITS;
    }

    /// Looks once, when first asked.
    private static final class Holder {
        private static final Optional<Module> MODULE =
                ModuleLayer.boot().findModule(LaneVectors.MODULE).or(LaneModule::fetch);
        private static final int BITS = MODULE.map(LaneModule::preferred).orElse(0);
    }

    private static int preferred(Module vectors) {
        Class<?> shape = Class.forName(vectors, LaneVectors.MODULE + ".VectorShape");
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            MethodHandle preferred = lookup.findStatic(shape, "preferredShape", MethodType.methodType(shape));
            MethodHandle bits = lookup.findVirtual(shape, "vectorBitSize", MethodType.methodType(int.class));
            return (int) MethodHandles.filterReturnValue(preferred, bits).invokeExact();
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException("the module of vectors does not tell their size", e);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the size of vectors cannot be asked for", e);
        }
    }

    private static Optional<Module> fetch() {
        if (!Boolean.getBoolean(WISH)) {
            return Optional.empty();
        }
        try {
            MethodHandle load =
                    MethodHandles.lookup()
                            .findStatic(
                                    Class.forName(LOADER),
                                    "loadModule",
                                    MethodType.methodType(Module.class, String.class));
            return Optional.of((Module) load.invokeExact(LaneVectors.MODULE));
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException | FindException _) {
            return Optional.empty(); // not lent, or not part of this JDK
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the module of vectors cannot be loaded", e);
        }
    }
}
