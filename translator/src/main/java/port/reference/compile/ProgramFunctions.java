package port.reference.compile;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.Map;
import port.diagnostic.Code;
import port.ir.Function;
import port.reference.machine.FunctionTable;
import port.reference.memory.Fault;
import port.reference.memory.Side;

/// The functions of a program as targets of calls through pointers.
final class ProgramFunctions implements FunctionTable {
    private final ProgramCode program;
    private final Side side;
    private final Map<Long, MethodHandle> handles = new HashMap<>();

    ProgramFunctions(ProgramCode program, Side side) {
        this.program = program;
        this.side = side;
    }

    @Override
    public MethodHandle code(long address) {
        MethodHandle found = handles.get(address);
        if (found == null) {
            found = find(address);
            handles.put(address, found);
        }
        return found;
    }

    private MethodHandle find(long address) {
        if (address == 0) {
            throw new Fault(Code.NULL_POINTER, "call through a null function pointer");
        }
        Function function =
                program.functionAt(address)
                        .filter(candidate -> Forwarding.isCallable(program, candidate) && !candidate.isKernel())
                        .orElseThrow(() ->
                                new Fault(
                                        Code.NO_FUNCTION, "call of 0x%x, where no function stands".formatted(address)));
        return handle(function);
    }

    /// The compiled function.
    MethodHandle handle(Function function) {
        try {
            Class<?> owner = program.loader().loadClass(program.loader().nameOf(program.number(function.id()), side));
            MethodType type =
                    MethodType.fromMethodDescriptorString(
                            Calls.descriptor(function.signature()).descriptorString(), program.loader());
            return MethodHandles.publicLookup().findStatic(owner, "run", type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot compile " + function.id(), e);
        }
    }
}
