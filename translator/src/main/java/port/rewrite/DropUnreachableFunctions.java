package port.rewrite;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.FunctionUse;
import port.ir.IrWalk;
import port.ir.Program;

/// Leaves out what only the bodies of shimmed functions need: the port calls the shim, not the body.
final class DropUnreachableFunctions implements Rewrite {
    @Override
    public Program apply(Program program) {
        Map<FunctionId, Function> all = new LinkedHashMap<>();
        program.functions().forEach(function -> all.put(function.id(), function));
        Set<FunctionId> reached = new LinkedHashSet<>();
        Deque<FunctionId> waiting = new ArrayDeque<>(program.initializers());
        program.main().ifPresent(waiting::add);
        program.functions().stream()
                .filter(function -> !function.isHeaderModel())
                .map(Function::id)
                .forEach(waiting::add);
        program.globals()
                .forEach(global ->
                        global.initializer()
                                .ifPresent(value ->
                                        IrWalk.exprs(value, expr -> FunctionUse.of(expr).ifPresent(waiting::add))));
        while (!waiting.isEmpty()) {
            FunctionId id = waiting.poll();
            if (!all.containsKey(id) || !reached.add(id)) {
                continue;
            }
            Function function = all.get(id);
            boolean isShimmed = function.mapping().shim().isPresent();
            if (!isShimmed) {
                function.body()
                        .ifPresent(body -> IrWalk.exprs(body, expr -> FunctionUse.of(expr).ifPresent(waiting::add)));
            }
        }
        return program.withFunctions(
                program.functions().stream()
                        .filter(function -> reached.contains(function.id()))
                        .map(DropUnreachableFunctions::withoutBody)
                        .toList());
    }

    /// The body of a shimmed function may call what is left out.
    private static Function withoutBody(Function function) {
        if (function.mapping().shim().isEmpty() || function.body().isEmpty()) {
            return function;
        }
        return function.withoutBody();
    }
}
