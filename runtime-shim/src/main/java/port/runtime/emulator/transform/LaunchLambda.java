package port.runtime.emulator.transform;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import port.runtime.KernelLaunch;
import port.runtime.emulator.code.UnsupportedKernelException;

/// Looks into the lambda of a launch.
public final class LaunchLambda {
    /// How to serialise each class of lambdas; kept with the class.
    private static final ClassValue<MethodHandle> REPLACEMENTS =
            new ClassValue<>() {
                @Override
                protected MethodHandle computeValue(Class<?> type) {
                    return find(type);
                }
            };

    private LaunchLambda() {}

    /// The method behind the lambda, and what it captured.
    ///
    /// @throws UnsupportedKernelException if the launch is no lambda
    public static SerializedLambda serialised(KernelLaunch kernel) {
        try {
            return (SerializedLambda) REPLACEMENTS.get(kernel.getClass()).invokeExact(kernel);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new UnsupportedKernelException("a launch cannot be looked into", e);
        }
    }

    private static MethodHandle find(Class<?> type) {
        LaunchLambda.class.getModule().addReads(type.getModule());
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            return lookup.findVirtual(type, "writeReplace", MethodType.methodType(Object.class))
                    .asType(MethodType.methodType(SerializedLambda.class, KernelLaunch.class));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new UnsupportedKernelException(
                    "a launch has to be written as a lambda: 'ctx -> kernel(ctx, ...)'", e);
        }
    }
}
