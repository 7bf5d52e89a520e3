package port.reference.compile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.FunctionUse;
import port.ir.IrWalk;

/// How much local memory a thread of the device needs: the longest chain of calls, frame by frame.
final class StackNeeds {
    /// For functions that call themselves: as deep as that allows.
    private static final long RECURSIVE_BYTES = 1L << 16;

    private final ProgramCode program;
    private final GangCode gangs;
    private final Map<FunctionId, Long> known = new HashMap<>();
    private final Set<FunctionId> open = new HashSet<>();

    StackNeeds(ProgramCode program, GangCode gangs) {
        this.program = program;
        this.gangs = gangs;
    }

    /// Bytes for everything that `root` calls, without its own frame.
    long ofCallees(FunctionId root) {
        return program.function(root).body().isEmpty() ? 0 : callees(program.function(root));
    }

    private long callees(Function function) {
        var called = new HashSet<FunctionId>();
        IrWalk.exprs(function.body().orElseThrow(), expr -> FunctionUse.of(expr).ifPresent(called::add));
        return called.stream().mapToLong(this::whole).max().orElse(0);
    }

    private long whole(FunctionId id) {
        Function function = program.function(id);
        if (function.body().isEmpty() || program.intrinsic(function).isPresent() || function.isKernel()) {
            return 0;
        }
        Long found = known.get(id);
        if (found != null) {
            return found;
        }
        if (!open.add(id)) {
            return RECURSIVE_BYTES;
        }
        long own = program.deviceFrameBytes(id);
        if (program.collectives().isCollective(id)) {
            own = Math.max(own, gangs.function(id).shape().stackBytes());
        }
        long bytes = own + callees(function);
        open.remove(id);
        known.put(id, bytes);
        return bytes;
    }
}
