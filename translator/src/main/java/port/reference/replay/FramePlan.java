package port.reference.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import port.ir.Function;
import port.ir.Local;
import port.ir.TypeTable;
import port.reference.compile.Kinds;
import port.reference.compile.Variables;

/// Where the local variables of a function are: scalars whose address nobody takes in registers, all others in the thread's memory.
final class FramePlan {
    private static final long ALIGNMENT = 16;

    private final Map<Integer, Integer> registers = new HashMap<>();
    private final Map<Integer, Long> offsets = new HashMap<>();
    private final Variables variables;
    private long bytes;

    FramePlan(Function function, TypeTable types) {
        this.variables = Variables.of(function.body().orElseThrow().statements());
        function.parameters().forEach(parameter -> place(parameter, types, !needsCopy(parameter)));
        variables
                .declared()
                .forEach(local -> place(local, types, !Kinds.inMemory(local.type()) && !variables.isExposed(local)));
    }

    private void place(Local local, TypeTable types, boolean register) {
        if (register) {
            registers.put(local.id(), registers.size());
        } else {
            offsets.put(local.id(), bytes);
            bytes += (types.sizeOf(local.type()) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        }
    }

    /// Whether a parameter must be brought into the thread's own memory. The register of a struct that need not holds its address.
    boolean needsCopy(Local parameter) {
        return variables.isExposed(parameter) || Kinds.inMemory(parameter.type()) && variables.isAssigned(parameter);
    }

    Optional<Integer> register(Local local) {
        return Optional.ofNullable(registers.get(local.id()));
    }

    long offset(Local local) {
        return offsets.get(local.id());
    }

    int registers() {
        return registers.size();
    }

    long bytes() {
        return bytes;
    }
}
