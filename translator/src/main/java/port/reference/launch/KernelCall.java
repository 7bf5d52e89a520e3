package port.reference.launch;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import port.ir.FunctionId;
import port.ir.GlobalId;

/// A launch that no program makes.
///
/// @param arguments one for each parameter
/// @param globals what variables of the device hold before the launch, as the host may have set them; others keep what they hold
public record KernelCall(
        FunctionId kernel, LaunchShape shape, List<Argument> arguments, Map<GlobalId, byte[]> globals) {
    public KernelCall {
        Objects.requireNonNull(kernel, "kernel");
        Objects.requireNonNull(shape, "shape");
        arguments = List.copyOf(arguments);
        globals = Map.copyOf(globals);
    }
}
