package port.reference.machine;

import java.lang.invoke.MethodHandle;

/// From the address of a function to its code.
public interface FunctionTable {
    /// The code for one side.
    ///
    /// @throws port.reference.memory.Fault if no function of that side stands at `address`
    MethodHandle code(long address);
}
