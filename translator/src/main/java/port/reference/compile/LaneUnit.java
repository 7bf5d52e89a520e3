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
/// @param once whether it concerns uniform variables alone, so that one lane stands for all
/// @param isPrologue whether it must also bring parameters into memory
record LaneUnit(Region region, List<Stmt> statements, Optional<Expr> condition, boolean once, boolean isPrologue) {
    static LaneUnit statements(List<Stmt> statements, boolean once) {
        return new LaneUnit(new Region(false), List.copyOf(statements), Optional.empty(), once, false);
    }

    static LaneUnit condition(Expr condition, boolean once) {
        return new LaneUnit(new Region(once), List.of(), Optional.of(condition), once, false);
    }

    static LaneUnit prologue() {
        return new LaneUnit(new Region(false), List.of(), Optional.empty(), false, true);
    }

    /// What the unit does with variables.
    Variables variables() {
        var all = new ArrayList<>(statements);
        condition.ifPresent(expr -> all.add(new Evaluate(expr, expr.span())));
        return Variables.of(all);
    }
}
