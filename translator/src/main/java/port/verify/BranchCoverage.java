package port.verify;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import port.ir.Call;
import port.ir.ConstantTruth;
import port.ir.DoWhile;
import port.ir.Expr;
import port.ir.For;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.If;
import port.ir.IrWalk;
import port.ir.Program;
import port.ir.While;
import port.reference.replay.ReplayObserver;
import port.reference.replay.ReplayThread;
import port.source.Span;

/// Which ways of a kernel's branches threads have gone: both outcomes of every `if` and every loop that the author wrote.
final class BranchCoverage implements ReplayObserver {
    private record Way(Span condition, boolean outcome) {}

    private final Set<Way> all = new LinkedHashSet<>();
    private final Set<Way> gone = new HashSet<>();

    BranchCoverage(Program program, Function kernel) {
        collect(program, kernel, new HashSet<>());
    }

    private void collect(Program program, Function function, Set<FunctionId> seen) {
        if (function.isHeaderModel() || function.body().isEmpty() || !seen.add(function.id())) {
            return;
        }
        IrWalk.stmts(
                function.body().get(),
                statement -> {
                    switch (statement) {
                        case If branch -> add(branch.condition());
                        case While loop -> add(loop.condition());
                        case DoWhile loop -> add(loop.condition());
                        case For loop -> loop.condition().ifPresent(this::add);
                        default -> {}
                    }
                });
        IrWalk.exprs(
                function.body().get(),
                expr -> {
                    if (expr instanceof Call call) {
                        collect(program, program.function(call.function()), seen);
                    }
                });
    }

    private void add(Expr condition) {
        if (ConstantTruth.of(condition).isEmpty()) {
            all.add(new Way(condition.span(), true));
            all.add(new Way(condition.span(), false));
        }
    }

    @Override
    public void decided(ReplayThread thread, Span span, boolean outcome, boolean stable) {
        var way = new Way(span, outcome);
        if (all.contains(way)) {
            gone.add(way);
        }
    }

    int gone() {
        return gone.size();
    }

    int all() {
        return all.size();
    }

    /// In percent; 100 where there is no branch.
    int percent() {
        return all.isEmpty() ? 100 : (int) (100L * gone.size() / all.size());
    }
}
