package port.reference.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.ir.Call;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.If;
import port.ir.IrWalk;
import port.ir.Stmt;
import port.ir.Switch;

/// Recognises kernels whose warps may meet at different barriers: one is numbered, or stands in a branch that not all threads of a block
/// take.
final class BarriersInBranches {
    private final ProgramCode program;
    private final Map<FunctionId, Boolean> known = new HashMap<>();

    private BarriersInBranches(ProgramCode program) {
        this.program = program;
    }

    static boolean anyIn(ProgramCode program, Set<FunctionId> functions) {
        var search = new BarriersInBranches(program);
        return functions.stream().anyMatch(search::isIn);
    }

    private boolean isIn(FunctionId id) {
        Function function = program.function(id);
        if (program.intrinsic(function).filter(known -> known.name().startsWith("barrier.numbered")).isPresent()) {
            return true;
        }
        if (function.body().isEmpty()
                || !program.collectives().isCollective(id)
                || program.intrinsic(function).isPresent()) {
            return false;
        }
        var uniformity = new Uniformity(program.collectives(), function, true);
        var found = new boolean[1];
        IrWalk.stmts(
                function.body().get(),
                stmt ->
                        found[0] |=
                                choice(stmt)
                                        .filter(value -> !uniformity.isUniform(value) && hasBarrier(stmt))
                                        .isPresent());
        return found[0];
    }

    /// What a statement decides by, if it is a branch.
    private static Optional<Expr> choice(Stmt stmt) {
        return switch (stmt) {
            case If branch -> Optional.of(branch.condition());
            case Switch choice -> Optional.of(choice.value());
            default -> Optional.empty();
        };
    }

    private boolean hasBarrier(Stmt stmt) {
        var found = new boolean[1];
        IrWalk.exprs(stmt, expr -> found[0] |= expr instanceof Call call && isBarrier(call.function()));
        return found[0];
    }

    private boolean isBarrier(FunctionId id) {
        Boolean before = known.get(id);
        if (before != null) {
            return before;
        }
        known.put(id, false);
        Function function = program.function(id);
        boolean is =
                program.intrinsic(function).map(intrinsic -> intrinsic.name().startsWith("barrier.block")).orElse(false)
                        || program.collectives().isCollective(id)
                                && function.body().filter(this::hasBarrier).isPresent();
        known.put(id, is);
        return is;
    }
}
