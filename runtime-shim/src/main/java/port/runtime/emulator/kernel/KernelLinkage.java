package port.runtime.emulator.kernel;

import java.lang.invoke.MethodHandle;
import java.util.List;

/// Hands method handles to a generated class while it is initialised; for generated code only.
public final class KernelLinkage {
    private static final ScopedValue<List<MethodHandle>> HANDLES = ScopedValue.newInstance();

    private KernelLinkage() {}

    /// Runs `initialisation`, during which [#handle(int)] answers from `handles`.
    public static void during(List<MethodHandle> handles, Runnable initialisation) {
        ScopedValue.where(HANDLES, List.copyOf(handles)).run(initialisation);
    }

    /// One of the handles of the class being initialised.
    public static MethodHandle handle(int index) {
        return HANDLES.get().get(index);
    }
}
