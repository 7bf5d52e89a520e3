package port.reference.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import port.ir.Call;
import port.ir.Construct;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.IrWalk;
import port.ir.Stmt;
import port.source.Span;

/// Where the author's code calls header models, as the program's text shows it: for what no stack of Java remembers.
final class CallsIntoHeaders {
    private final ProgramCode program;
    private final Set<FunctionId> holders = new HashSet<>();
    private final Map<FunctionId, Set<FunctionId>> callers = new HashMap<>();
    private final Map<FunctionId, Set<Span>> calls = new HashMap<>();

    /// @param kernel the name of the kernels that run
    /// @param place in a header model
    CallsIntoHeaders(ProgramCode program, String kernel, Span place) {
        this.program = program;
        var reached = new LinkedHashSet<FunctionId>();
        for (Function function : program.program().functions()) {
            if (function.isKernel() && function.sourceName().equals(kernel)) {
                reached.addAll(program.collectives().reachable(function.id(), program));
            }
        }
        for (FunctionId id : reached) {
            program.function(id).body().ifPresent(body -> note(id, body, place));
        }
    }

    private void note(FunctionId id, Stmt body, Span place) {
        IrWalk.exprs(
                body,
                expr -> {
                    switch (expr) {
                        case Call call -> note(id, call, call.function());
                        case Construct construct -> note(id, construct, construct.constructor());
                        default -> {}
                    }
                });
        IrWalk.stmts(
                body,
                stmt -> {
                    if (covers(stmt.span(), place)) {
                        holders.add(id);
                    }
                });
    }

    private void note(FunctionId caller, Expr call, FunctionId callee) {
        if (call.span().file().isHeaderModel()) {
            callers.computeIfAbsent(callee, _ -> new HashSet<>()).add(caller);
        } else {
            calls.computeIfAbsent(callee, _ -> new HashSet<>()).add(call.span());
        }
    }

    private static boolean covers(Span whole, Span part) {
        return whole.file() == part.file() && whole.start() <= part.start() && part.end() <= whole.end();
    }

    /// The author's calls that can lead to the place, in the order in which they stand in each file.
    List<Span> places() {
        var found = new LinkedHashSet<Span>();
        var seen = new HashSet<FunctionId>(holders);
        var rest = new ArrayList<FunctionId>(holders);
        while (!rest.isEmpty()) {
            FunctionId next = rest.removeLast();
            found.addAll(calls.getOrDefault(next, Set.of()));
            callers.getOrDefault(next, Set.of()).stream().filter(seen::add).forEach(rest::add);
        }
        return found.stream()
                .sorted(Comparator.comparing((Span span) -> span.file().name()).thenComparingInt(Span::start))
                .toList();
    }
}
