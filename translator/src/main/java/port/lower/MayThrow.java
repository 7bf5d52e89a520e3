package port.lower;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import port.ir.Call;
import port.ir.Construct;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.FunctionId;
import port.ir.IndirectCall;
import port.ir.IrWalk;
import port.ir.Program;
import port.ir.Stmt;
import port.ir.Throw;

/// Which functions an exception may come out of: only with the whole program at hand is that known.
///
/// A call through a pointer may throw if any function does whose address is taken.
final class MayThrow {
    private final Map<FunctionId, Set<FunctionId>> callers = new HashMap<>();
    private final Set<FunctionId> callsPointers = new HashSet<>();
    private final Set<FunctionId> addressTaken = new HashSet<>();
    private final Set<FunctionId> throwing = new HashSet<>();
    private final Deque<FunctionId> waiting = new ArrayDeque<>();
    private boolean pointersThrow;

    MayThrow(Program program) {
        program.globals().forEach(global -> global.initializer().ifPresent(value -> IrWalk.exprs(value, this::note)));
        for (Function function : program.functions()) {
            function.body().ifPresent(body -> note(function.id(), body));
        }
        while (!waiting.isEmpty()) {
            FunctionId id = waiting.poll();
            callers.getOrDefault(id, Set.of()).forEach(this::throwsToo);
            if (!pointersThrow && addressTaken.contains(id)) {
                pointersThrow = true;
                callsPointers.forEach(this::throwsToo);
            }
        }
    }

    boolean isEmpty() {
        return throwing.isEmpty();
    }

    /// Whether the statement, or what it calls, may throw.
    boolean in(Stmt stmt) {
        boolean[] found = {false};
        visit(
                stmt,
                callee -> found[0] |= throwing.contains(callee),
                () -> found[0] |= pointersThrow,
                () -> found[0] = true);
        return found[0];
    }

    /// Whether the expression may throw by itself, its operands apart.
    boolean by(Expr expr) {
        return switch (expr) {
            case Call made -> throwing.contains(made.function());
            case Construct made -> throwing.contains(made.constructor());
            case IndirectCall _ -> pointersThrow;
            default -> false;
        };
    }

    private void note(FunctionId caller, Stmt body) {
        visit(
                body,
                callee -> callers.computeIfAbsent(callee, _ -> new HashSet<>()).add(caller),
                () -> callsPointers.add(caller),
                () -> throwsToo(caller));
        IrWalk.exprs(body, this::note);
    }

    private void note(Expr expr) {
        if (expr instanceof FunctionAddress address) {
            addressTaken.add(address.function());
        }
    }

    private void throwsToo(FunctionId id) {
        if (throwing.add(id)) {
            waiting.add(id);
        }
    }

    /// Looks for calls and `throw`. What goes on when something has been undone, was thrown by what stands before it.
    private static void visit(Stmt body, Consumer<FunctionId> call, Runnable callOfPointer, Runnable raise) {
        IrWalk.all(
                body,
                stmt -> {
                    if (stmt instanceof Throw thrown && thrown.value().isPresent()) {
                        raise.run();
                    }
                },
                expr -> {
                    switch (expr) {
                        case Call made -> call.accept(made.function());
                        case Construct made -> call.accept(made.constructor());
                        case IndirectCall _ -> callOfPointer.run();
                        default -> {}
                    }
                },
                _ -> {});
    }
}
