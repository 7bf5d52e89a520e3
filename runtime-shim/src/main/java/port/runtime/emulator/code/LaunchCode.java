package port.runtime.emulator.code;

import static java.util.Objects.requireNonNull;

/// The lambda of a launch after its transformation.
///
/// @param binder a sub-class of [port.runtime.emulator.kernel.KernelBinder]
/// @param kernel the kernel that is launched
public record LaunchCode(GeneratedClass binder, MethodName kernel) {
    public LaunchCode {
        requireNonNull(binder, "binder");
        requireNonNull(kernel, "kernel");
    }
}
