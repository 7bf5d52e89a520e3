package port.reference.compile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.FunctionId;
import port.ir.FunctionUse;
import port.ir.IndirectCall;
import port.ir.IrWalk;

/// How much local memory a thread of the device needs: the longest chain of calls, frame by frame. A call through a pointer or a
/// table may be one of any function with as many parameters whose address is taken.
final class StackNeeds {
    /// For functions that call themselves: as deep as that allows.
    private static final long RECURSIVE_BYTES = 1L << 16;

    private final ProgramCode program;
    private final GangCode gangs;
    private final Map<FunctionId, Long> known = new HashMap<>();
    private final Set<FunctionId> open = new HashSet<>();
    private Map<Integer, Set<FunctionId>> addressed = Map.of();

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
        IrWalk.exprs(
                function.body().orElseThrow(),
                expr -> {
                    FunctionUse.of(expr).ifPresent(called::add);
                    if (expr instanceof IndirectCall call) {
                        called.addAll(addressed().getOrDefault(call.arguments().size(), Set.of()));
                    }
                });
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

    /// The functions of the device whose address is taken, by how many parameters they have.
    private Map<Integer, Set<FunctionId>> addressed() {
        if (addressed.isEmpty()) {
            addressed = new HashMap<>();
            program.program()
                    .globals()
                    .forEach(global -> global.initializer().ifPresent(value -> IrWalk.exprs(value, this::address)));
            program.program()
                    .functions()
                    .forEach(function -> function.body().ifPresent(body -> IrWalk.exprs(body, this::address)));
        }
        return addressed;
    }

    private void address(Expr expr) {
        if (expr instanceof FunctionAddress address) {
            Function function = program.function(address.function());
            if (function.kind() == Function.Kind.DEVICE || function.kind() == Function.Kind.HOST_DEVICE) {
                addressed.computeIfAbsent(function.parameters().size(), _ -> new HashSet<>()).add(function.id());
            }
        }
    }
}
