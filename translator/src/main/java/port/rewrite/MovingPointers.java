package port.rewrite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import port.ir.AddressOf;
import port.ir.Assign;
import port.ir.Block;
import port.ir.CompoundAssign;
import port.ir.DoWhile;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.For;
import port.ir.FunctionType;
import port.ir.IrWalk;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.PointerType;
import port.ir.Step;
import port.ir.Stmt;
import port.ir.VoidType;
import port.ir.While;

/// Finds the pointers that loops move and that an index can stand for.
final class MovingPointers {
    private final Map<Integer, Local> moved = new HashMap<>();
    private final Set<Integer> excluded = new HashSet<>();
    private final PointerUses uses = new PointerUses();

    /// How many assignments to a variable are no statements.
    private final Map<Integer, Integer> assigned = new HashMap<>();

    private MovingPointers() {}

    /// Those of a function's body, in the order of their numbers.
    static List<Local> of(Block body) {
        var found = new MovingPointers();
        IrWalk.stmts(body, found::findMoves);
        if (found.moved.isEmpty()) {
            return List.of();
        }
        IrWalk.exprs(body, found::exclude);
        IrWalk.stmts(body, found::countStatements);
        IrWalk.stmts(body, found::countUses);
        found.excluded.forEach(found.moved::remove);
        found.moved.keySet().removeIf(number -> found.assigned.getOrDefault(number, 0) > 0);
        found.moved.keySet().removeIf(number -> !found.uses.gains(number));
        return found.moved.values().stream().sorted((left, right) -> Integer.compare(left.id(), right.id())).toList();
    }

    private void findMoves(Stmt stmt) {
        if (isLoop(stmt)) {
            IrWalk.exprs(
                    stmt,
                    expr -> {
                        switch (expr) {
                            case Step step -> move(step.place());
                            case CompoundAssign assign -> move(assign.place());
                            default -> {}
                        }
                    });
        }
    }

    private void countUses(Stmt stmt) {
        if (isLoop(stmt)) {
            uses.add(stmt);
        }
    }

    private static boolean isLoop(Stmt stmt) {
        return stmt instanceof While || stmt instanceof DoWhile || stmt instanceof For;
    }

    private void move(Place place) {
        if (place instanceof LocalPlace(var local, var _)
                && local.type() instanceof PointerType(var pointee, var reference)
                && !reference
                && !local.name().contains("$")
                && (local.storage() == Local.Storage.AUTOMATIC || local.storage() == Local.Storage.PARAMETER)
                && !(pointee instanceof VoidType)
                && !(pointee instanceof FunctionType)) {
            moved.put(local.id(), local);
        }
    }

    /// Leaves out those whose address somebody has, and those that are given another value within an expression.
    private void exclude(Expr expr) {
        switch (expr) {
            case AddressOf(LocalPlace(var local, var _), var _, var _) -> excluded.add(local.id());
            case Assign assign when assign.place() instanceof LocalPlace(var local, var _) ->
                    assigned.merge(local.id(), 1, Integer::sum);
            default -> {}
        }
    }

    /// Counts the assignments that stand by themselves.
    private void countStatements(Stmt stmt) {
        switch (stmt) {
            case Evaluate evaluate -> countStatement(evaluate.expr());
            case For loop -> loop.steps().forEach(this::countStatement);
            default -> {}
        }
    }

    private void countStatement(Expr expr) {
        if (expr instanceof Assign assign && assign.place() instanceof LocalPlace(var local, var _)) {
            assigned.merge(local.id(), -1, Integer::sum);
        }
    }
}
