package port.rewrite;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.ir.AddressOf;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.CompoundAssign;
import port.ir.Convert;
import port.ir.Dereference;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.For;
import port.ir.IrWalk;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerDifference;
import port.ir.Return;
import port.ir.ScalarType;
import port.ir.Step;
import port.ir.Stmt;

/// What loops do with the values of pointers: look at what is there, compare them, or hand them on.
final class PointerUses {
    private final Map<Integer, Integer> looks = new HashMap<>();
    private final Map<Integer, Integer> values = new HashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /// Counts what a loop does; loops within others count once.
    void add(Stmt loop) {
        IrWalk.all(withoutStart(loop), this::stmt, this::expr, this::place);
    }

    private static Stmt withoutStart(Stmt loop) {
        return loop instanceof For(var _, var condition, var steps, var body, var span)
                ? new For(List.of(), condition, steps, body, span)
                : loop;
    }

    /// Whether loops look at more than they hand on: where they hand on a pointer, it is made all the same.
    boolean gains(int local) {
        return looks.getOrDefault(local, 0) > values.getOrDefault(local, 0);
    }

    private void stmt(Stmt stmt) {
        if (seen.add(stmt)) {
            switch (stmt) {
                case Evaluate evaluate -> effect(evaluate.expr());
                case For loop -> loop.steps().forEach(this::effect);
                case Return leave -> leave.value().ifPresent(this::spare);
                default -> {}
            }
        }
    }

    /// A step by itself, also as `p = p + 1`.
    private void effect(Expr expr) {
        spare(expr);
        if (expr instanceof Assign assign
                && assign.value() instanceof PointerAdd add
                && local(assign.place()).isPresent()
                && local(assign.place()).equals(local(add.pointer()))) {
            spare(add.pointer());
        }
    }

    private void expr(Expr expr) {
        if (seen.add(expr)) {
            local(expr).ifPresent(local -> values.merge(local.id(), 1, Integer::sum));
            switch (expr) {
                case Binary binary when binary.type() == ScalarType.BOOL -> {
                    spare(binary.left());
                    spare(binary.right());
                }
                case PointerDifference difference -> {
                    spare(difference.left());
                    spare(difference.right());
                }
                case Convert convert when convert.type() == ScalarType.BOOL -> spare(convert.value());
                case AddressOf(Dereference(var pointer, var _), var _, var _) ->
                        local(base(pointer))
                                .ifPresent(local -> {
                                    looks.merge(local.id(), -1, Integer::sum);
                                    values.merge(local.id(), 1, Integer::sum);
                                });
                default -> {}
            }
        }
    }

    private void place(Place place) {
        if (place instanceof Dereference(var pointer, var _) && seen.add(place)) {
            local(base(pointer)).ifPresent(local -> looks.merge(local.id(), 1, Integer::sum));
            spare(base(pointer));
        }
    }

    private static Expr base(Expr pointer) {
        return pointer instanceof PointerAdd add ? add.pointer() : pointer;
    }

    /// Takes back a use that needs no object.
    private void spare(Expr expr) {
        local(expr).ifPresent(local -> values.merge(local.id(), -1, Integer::sum));
    }

    private static Optional<Local> local(Expr expr) {
        return switch (expr) {
            case Load load -> local(load.place());
            case Step step -> local(step.place());
            case CompoundAssign assign -> local(assign.place());
            default -> Optional.empty();
        };
    }

    private static Optional<Local> local(Place place) {
        return place instanceof LocalPlace(var local, var _) ? Optional.of(local) : Optional.empty();
    }
}
