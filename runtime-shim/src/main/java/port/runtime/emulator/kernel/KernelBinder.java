package port.runtime.emulator.kernel;

import java.lang.invoke.SerializedLambda;
import port.runtime.KernelContext;

/// The body of a launch's lambda, with the kernel call replaced: it evaluates the arguments and keeps them. Sub-classes are generated.
public abstract class KernelBinder {
    /// For generated code.
    protected KernelBinder() {}

    /// Evaluates the arguments of a launch.
    ///
    /// @param lambda what the lambda has captured
    /// @param launch knows grid and block; anything else it cannot answer
    public abstract KernelProgram bind(SerializedLambda lambda, KernelContext launch);
}
