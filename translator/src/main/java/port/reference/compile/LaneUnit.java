package port.reference.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.Stmt;
import port.reference.gang.Region;

/// A stretch of a gang function without collectives: statements, or a condition; becomes one loop over the lanes.
///
/// @param isPrologue whether it must also bring parameters into memory
record LaneUnit(Region region, List<Stmt> statements, Optional<Expr> condition, boolean isPrologue) {
    static LaneUnit statements(List<Stmt> statements) {
        return new LaneUnit(new Region(), List.copyOf(statements), Optional.empty(), false);
    }

    static LaneUnit condition(Expr condition) {
        return new LaneUnit(new Region(), List.of(), Optional.of(condition), false);
    }

    static LaneUnit prologue() {
        return new LaneUnit(new Region(), List.of(), Optional.empty(), true);
    }

    /// What the unit does with variables.
    Variables variables() {
        var all = new ArrayList<>(statements);
        condition.ifPresent(expr -> all.add(new Evaluate(expr, expr.span())));
        return Variables.of(all);
    }
}
