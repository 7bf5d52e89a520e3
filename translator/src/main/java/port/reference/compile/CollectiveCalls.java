package port.reference.compile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import port.ir.Call;
import port.ir.Construct;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.FunctionId;
import port.ir.IrWalk;
import port.ir.Stmt;
import port.reference.intrinsic.Intrinsic;

/// Knows which functions contain operations that threads carry out together, directly or through calls.
public final class CollectiveCalls {
    private final Set<FunctionId> intrinsics = new HashSet<>();
    private final Set<FunctionId> gangs = new HashSet<>();
    private final Map<FunctionId, Set<FunctionId>> callees = new HashMap<>();

    CollectiveCalls(ProgramCode program) {
        for (Function function : program.program().functions()) {
            if (program.intrinsic(function).filter(Intrinsic::isCollective).isPresent()) {
                intrinsics.add(function.id());
            } else if (function.body().isPresent() && program.intrinsic(function).isEmpty()) {
                callees.put(function.id(), calleesOf(function));
            }
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var entry : callees.entrySet()) {
                if (!gangs.contains(entry.getKey()) && entry.getValue().stream().anyMatch(this::isCollective)) {
                    gangs.add(entry.getKey());
                    grown = true;
                }
            }
        }
    }

    private static Set<FunctionId> calleesOf(Function function) {
        var found = new HashSet<FunctionId>();
        IrWalk.exprs(
                function.body().orElseThrow(),
                expr -> {
                    switch (expr) {
                        case Call call -> found.add(call.function());
                        case Construct construct -> found.add(construct.constructor());
                        default -> {}
                    }
                });
        return found;
    }

    /// An intrinsic that all lanes carry out together, or a function that contains one.
    public boolean isCollective(FunctionId function) {
        return intrinsics.contains(function) || gangs.contains(function);
    }

    boolean isIntrinsic(FunctionId function) {
        return intrinsics.contains(function);
    }

    boolean contains(Stmt stmt) {
        var found = new boolean[1];
        IrWalk.exprs(stmt, expr -> found[0] |= isCollectiveCall(expr));
        return found[0];
    }

    boolean contains(Expr expr) {
        var found = new boolean[1];
        IrWalk.exprs(expr, inner -> found[0] |= isCollectiveCall(inner));
        return found[0];
    }

    private boolean isCollectiveCall(Expr expr) {
        return switch (expr) {
            case Call call -> isCollective(call.function());
            case Construct construct -> isCollective(construct.constructor());
            default -> false;
        };
    }

    /// All functions that can run when `root` runs: by calls, or because their address is taken there. Kernels
    /// that it launches run by themselves.
    Set<FunctionId> reachable(FunctionId root, ProgramCode program) {
        var seen = new HashSet<FunctionId>();
        visit(root, program, seen);
        return seen;
    }

    private void visit(FunctionId id, ProgramCode program, Set<FunctionId> seen) {
        if (!seen.add(id)) {
            return;
        }
        program.function(id)
                .body()
                .ifPresent(body ->
                        IrWalk.exprs(
                                body,
                                expr -> {
                                    switch (expr) {
                                        case Call call -> visit(call.function(), program, seen);
                                        case Construct construct -> visit(construct.constructor(), program, seen);
                                        case FunctionAddress address
                                                when !program.function(address.function()).isKernel() ->
                                                visit(address.function(), program, seen);
                                        default -> {}
                                    }
                                }));
    }
}
